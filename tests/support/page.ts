import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { freePort } from "../../ops/free-port.ts";

const FRONTEND = fileURLToPath(new URL("../../app/frontend", import.meta.url));
/** Where the built page lies. */
export const BUILT = join(FRONTEND, "dist");
const START_LIMIT_MS = 20_000;

export interface TestPage {
  url: string;
  stop(): Promise<void>;
}

const vite = (args: string[], env: Record<string, string> = {}) =>
  execa("vite", args, {
    cwd: FRONTEND,
    env,
    preferLocal: true,
    localDir: FRONTEND,
  });

let built: Promise<unknown> | undefined;

/** Builds the page from its sources, once for the whole rung. */
export async function buildPage(): Promise<void> {
  await (built ??= vite(["build", "--sourcemap", "--logLevel", "error"]));
}

/**
 * The built page and the API on one origin, under the headers that Nginx sends
 * with the page.
 */
export async function servePage(backendUrl: string): Promise<TestPage> {
  const port = `${await freePort()}`;
  const args = [
    "preview",
    "--host",
    "127.0.0.1",
    "--port",
    port,
    "--strictPort",
  ];
  const server = vite(args, { API_URL: backendUrl });
  const ended = server.catch(() => undefined);
  const signal = AbortSignal.timeout(START_LIMIT_MS);
  await once(server.stdout, "data", { signal });
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.kill();
      await ended;
    },
  };
}
