import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { execa, type ResultPromise } from "execa";
import { freePort } from "../../ops/free-port.ts";
import { environment } from "./backend.ts";

const APP = fileURLToPath(new URL("../../app/backend", import.meta.url));

async function start(
  args: string[],
  cwd: string,
  databaseUrl: string,
  settings: Record<string, string>,
) {
  const port = await freePort();
  const env = {
    ...environment(databaseUrl),
    PORT: `${port}`,
    LOG_LEVEL: "info",
    ...settings,
  };
  const server = execa(process.execPath, args, { cwd, env, reject: false });
  await Promise.race([once(server.stdout, "data"), failure(server)]);
  return { server, url: `http://127.0.0.1:${port}` };
}

async function failure(server: ResultPromise<{ reject: false }>) {
  const { stderr } = await server;
  throw new Error(`The server ended before it listened: ${stderr}`);
}

/** The server as a process of its own, which the caller has to end. */
export const startProcess = (
  databaseUrl: string,
  settings: Record<string, string> = {},
) => start(["--import", "tsx", "src/server.ts"], APP, databaseUrl, settings);

/** The same from a bundle, with nothing around it. */
export const startBundle = (folder: string, databaseUrl: string) =>
  start(["server.js"], folder, databaseUrl, {});
