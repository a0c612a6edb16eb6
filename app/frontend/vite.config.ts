import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { securityHeaders } from "./preview-headers.ts";

const api = process.env.API_URL ?? "http://localhost:3000";
const proxy = { "/api": { target: api, xfwd: true } };

// The contract only declares. Told so, the bundler keeps its schemas (and zod
// with them) out of screens that import just a constant.
const dropUnusedSchemas = {
  manualPureFunctions: ["z"],
  moduleSideEffects: [{ test: /app\/contract\//, sideEffects: false }],
};

export default defineConfig({
  plugins: [react()],
  server: { port: 5173, proxy },
  preview: { port: 4173, proxy, headers: securityHeaders() },
  build: {
    target: "es2022",
    rolldownOptions: { treeshake: dropUnusedSchemas },
  },
});
