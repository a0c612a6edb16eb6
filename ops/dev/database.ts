import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../free-port.ts";
import { isStill } from "../processes.ts";
import { UserError } from "../user-error.ts";
import { PostgresServer } from "./postgres-server.ts";

const ORPHAN_LIMIT_MS = 15_000;
const POLL_MS = 100;

/** PostgreSQL with data that is kept; ends the server that a killed run left on that data. */
export async function startDatabase(data: string): Promise<PostgresServer> {
  await endOrphan(data);
  const server = new PostgresServer({ data, port: await freePort() });
  await server.start();
  return server;
}

async function endOrphan(data: string): Promise<void> {
  const pid = serverPid(data);
  if (pid === undefined || !isStill(pid, "postgres")) return;
  process.kill(pid, "SIGINT");
  const deadline = Date.now() + ORPHAN_LIMIT_MS;
  while (isStill(pid, "postgres")) {
    if (Date.now() > deadline)
      throw new UserError(
        `PostgreSQL's process ${pid} of an earlier run does not end.`,
        `kill ${pid}, then npm run dev`,
      );
    await sleep(POLL_MS);
  }
}

/** First line of the file with which PostgreSQL guards its data. */
function serverPid(data: string): number | undefined {
  const file = join(data, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  return Number(readFileSync(file, "utf8").split("\n")[0]);
}
