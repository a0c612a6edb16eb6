import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

type Bundle = Parameters<
  Extract<NonNullable<Plugin["writeBundle"]>, (...args: never[]) => unknown>
>[1];

const SOURCE = fileURLToPath(
  new URL("../src/service-worker/service-worker.ts", import.meta.url),
);

/** Scripts, styles and the font of Latin; an asset's name tells its content. */
const IN_SHELL = /\.(?:js|css)$|inter-latin-wght-normal.*\.woff2$/;

interface ShellFile {
  url: string;
  revision: string | null;
}

function revisionOf(bundle: Bundle, name: string): string {
  const file = bundle[name];
  if (file?.type !== "asset") throw new Error(`The build made no ${name}`);
  return createHash("sha256").update(file.source).digest("hex").slice(0, 16);
}

function shellOf(bundle: Bundle): ShellFile[] {
  const assets = Object.keys(bundle).filter((name) => IN_SHELL.test(name));
  return [
    { url: "/index.html", revision: revisionOf(bundle, "index.html") },
    ...assets.sort().map((name) => ({ url: `/${name}`, revision: null })),
  ];
}

/** Builds the service worker once the names of the page's files are known. */
export function serviceWorker(): Plugin {
  return {
    name: "todo-chat:service-worker",
    apply: "build",
    async writeBundle({ dir }, bundle) {
      await build({
        configFile: false,
        publicDir: false,
        logLevel: "error",
        define: {
          SHELL: JSON.stringify(shellOf(bundle)),
          "process.env.NODE_ENV": '"production"',
        },
        build: {
          outDir: dir,
          emptyOutDir: false,
          target: "es2022",
          lib: {
            entry: SOURCE,
            name: "worker",
            formats: ["iife"],
            fileName: () => "sw.js",
          },
        },
      });
    },
  };
}
