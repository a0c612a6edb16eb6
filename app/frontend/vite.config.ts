import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { contractNames } from "./build/contract-names.ts";
import { firstChunk } from "./build/first-chunk.ts";
import { preloadTexts } from "./build/preload-texts.ts";
import { serviceWorker } from "./build/service-worker.ts";
import { securityHeaders } from "./preview-headers.ts";

const api = process.env.API_URL ?? "http://localhost:3000";
const server = { target: api, xfwd: true };
const proxy = { "/api": server, "/mcp": server };

const PAGE = fileURLToPath(new URL("./src/main.tsx", import.meta.url));

// The contract only declares. Told so, the bundler keeps its schemas (and zod
// with them) out of screens that import just a constant.
const dropUnusedSchemas = {
  manualPureFunctions: ["z", ...contractNames()],
  moduleSideEffects: [{ test: /app\/contract\//, sideEffects: false }],
};

export default defineConfig({
  plugins: [react(), preloadTexts(), serviceWorker()],
  server: { port: 5173, proxy },
  preview: { port: 4173, proxy, headers: securityHeaders() },
  build: {
    target: "es2022",
    rolldownOptions: {
      treeshake: dropUnusedSchemas,
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: firstChunk(PAGE), debugName: "first" }],
        },
      },
    },
  },
});
