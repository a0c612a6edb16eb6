import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { freePort } from "../../ops/free-port.ts";
import { environment } from "./backend.ts";

const APP = fileURLToPath(new URL("../../app/backend", import.meta.url));

/** The server as a process of its own, which the caller has to end. */
export async function startProcess(
  databaseUrl: string,
  settings: Record<string, string> = {},
) {
  const port = await freePort();
  const env = {
    ...environment(databaseUrl),
    PORT: `${port}`,
    LOG_LEVEL: "info",
    ...settings,
  };
  const server = execa(process.execPath, ["--import", "tsx", "src/server.ts"], {
    cwd: APP,
    env,
    reject: false,
  });
  await once(server.stdout, "data");
  return { server, url: `http://127.0.0.1:${port}` };
}
