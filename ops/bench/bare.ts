import { randomBytes } from "node:crypto";
import { createRequire } from "node:module";
import { join } from "node:path";
import { waitFor } from "../dev/app.ts";
import { startChild, type Child } from "../dev/child.ts";
import { PostgresServer } from "../dev/postgres-server.ts";
import { freePort } from "../free-port.ts";
import { projectFolder } from "../project.ts";
import { enter } from "../proof/journey.ts";
import { Visitor } from "../proof/visitor.ts";
import type { Report } from "../toolchain/ground.ts";
import { measureLoad, type Load, type Throughput } from "./load.ts";
import type { Measured } from "./requests.ts";

const WARM_UP = 300;
const AMOUNT = 2000;
const RUNS = 3;
const TASKS = 10;

/** The backend without a cluster, against a bare server that asks the database the same. */
export async function benchBackend(report: Report): Promise<Measured[]> {
  const database = new PostgresServer({ port: await freePort() });
  const children: Child[] = [];
  const start = async (file: string): Promise<string> => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const child = startServer(file, database.url(), port);
    children.push(child);
    await waitFor(`${url}/readyz`, child);
    return url;
  };
  try {
    await database.start();
    const ours = await start("ops/dev/server.ts");
    const bare = await start("ops/bench/bare-server.ts");
    return await compare(ours, bare, report);
  } finally {
    await Promise.all(children.map((child) => child.stop()));
    await database.stop();
  }
}

function startServer(file: string, databaseUrl: string, port: number): Child {
  const tsx = createRequire(import.meta.url).resolve("tsx/cli");
  const env = {
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: randomBytes(32).toString("hex"),
    PORT: String(port),
    LOG_LEVEL: "error",
    NODE_ENV: "production",
  };
  return startChild([tsx, join(projectFolder, file)], {
    label: file,
    cwd: projectFolder,
    env,
  });
}

async function compare(
  ours: string,
  bare: string,
  report: Report,
): Promise<Measured[]> {
  const { visitor, token } = await personWithTasks(ours);
  const headers = { ...visitor.headers(), "x-token": token };
  const loads = [
    { name: "GET /api/tasks, backend alone", url: `${ours}/api/tasks` },
    { name: "the same, bare Hono and pg", url: `${bare}/api/tasks` },
  ].map((load) => ({ ...load, headers, amount: AMOUNT }));
  for (const load of loads) await measureLoad({ ...load, amount: WARM_UP });
  const results = loads.map(({ name }) => ({ name, runs: [] as Throughput[] }));
  for (let run = 1; run <= RUNS; run += 1)
    for (const [index, load] of loads.entries()) {
      report(`run ${run} of ${RUNS}: ${load.name}`);
      results[index]?.runs.push(await measureLoad(load satisfies Load));
    }
  return results.map(({ name, runs }) => ({ name, ...middle(runs) }));
}

async function personWithTasks(url: string) {
  const visitor = new Visitor(url);
  const account = {
    name: "Bench",
    email: "bench@todo-chat.invalid",
    password: randomBytes(24).toString("base64url"),
  };
  await enter(visitor, account);
  const token = sessionOf(visitor.headers().cookie ?? "");
  for (let task = 1; task <= TASKS; task += 1)
    await visitor.ask("POST", "/api/tasks", { title: `Task ${task}` });
  return { visitor, token };
}

/** The session's key, without the signature that the cookie adds. */
function sessionOf(cookie: string): string {
  const found = /session_token=([^.;]+)/.exec(decodeURIComponent(cookie));
  if (!found?.[1]) throw new Error("Signing in set no session cookie");
  return found[1];
}

/** The run with the median number of requests per second. */
function middle(runs: readonly Throughput[]): Throughput {
  const sorted = [...runs].sort((a, b) => a.perSecond - b.perSecond);
  const found = sorted[Math.floor(sorted.length / 2)];
  if (!found) throw new Error("Nothing was measured");
  return found;
}
