import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { contractNames } from "./build/contract-names.ts";
import { chunkOf } from "./build/chunks.ts";
import { latinFont } from "./build/latin-font.ts";
import { preload } from "./build/preload.ts";
import { serviceWorker } from "./build/service-worker.ts";
import { securityHeaders } from "./preview-headers.ts";

const api = process.env.API_URL ?? "http://localhost:3000";
const server = { target: api, xfwd: true };
const proxy = { "/api": server, "/mcp": server };

const source = (path: string) =>
  fileURLToPath(new URL(`./src/${path}`, import.meta.url));

/** In the order in which they are needed. */
const ENTRIES = {
  first: source("main.tsx"),
  main: source("screens/main-screen.tsx"),
};

// The contract only declares. Told so, the bundler keeps its schemas (and zod
// with them) out of screens that import just a constant.
const dropUnusedSchemas = {
  manualPureFunctions: ["z", ...contractNames()],
  moduleSideEffects: [{ test: /app\/contract\//, sideEffects: false }],
};

const USE_ID = "use-id/use-id.mjs";

/** As Mantine's files name each other. */
const reactIds = {
  [`./${USE_ID}`]: source("lib/use-id.ts"),
  [`../${USE_ID}`]: source("lib/use-id.ts"),
};

export default defineConfig(async () => ({
  resolve: { alias: { ...(await latinFont()), ...reactIds } },
  plugins: [react(), preload(), serviceWorker()],
  server: { port: 5173, proxy },
  preview: { port: 4173, proxy, headers: securityHeaders() },
  build: {
    target: "es2022",
    // Every browser that runs such script knows it by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: dropUnusedSchemas,
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: chunkOf(ENTRIES), debugName: "entry" }],
        },
      },
    },
  },
}));
