import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { securityHeaders } from "./preview-headers.ts";
import { serviceWorker } from "./service-worker-plugin.ts";

const api = process.env.API_URL ?? "http://localhost:3000";
const server = { target: api, xfwd: true };
const proxy = { "/api": server, "/mcp": server };

// The contract only declares. Told so, the bundler keeps its schemas (and zod
// with them) out of screens that import just a constant.
const dropUnusedSchemas = {
  manualPureFunctions: ["z"],
  moduleSideEffects: [{ test: /app\/contract\//, sideEffects: false }],
};

// What every screen needs, in one file: it compresses better than in many.
const BASE =
  /node_modules\/(?:react|react-dom|scheduler|i18next|react-i18next|wouter|@tanstack\/(?:react-query|query-core))\//;

export default defineConfig({
  plugins: [react(), serviceWorker()],
  server: { port: 5173, proxy },
  preview: { port: 4173, proxy, headers: securityHeaders() },
  build: {
    target: "es2022",
    rolldownOptions: {
      treeshake: dropUnusedSchemas,
      output: { codeSplitting: { groups: [{ name: "base", test: BASE }] } },
    },
  },
});
