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
import { measureLoad, type Throughput } from "./load.ts";
import type { Measured } from "./requests.ts";

const RUNS = 3;
const TASKS = 10;
const NO_LIMITS = ["sign-in-address", "sign-in-account", "write", "chat"]
  .map((name) => `${name}=999999/1`)
  .join(",");

interface Question {
  readonly name: string;
  readonly path: string;
  readonly amount: number;
  readonly body?: object;
}

const QUESTIONS: readonly Question[] = [
  { name: "GET /api/tasks", path: "/api/tasks", amount: 2000 },
  {
    name: "POST /api/tasks",
    path: "/api/tasks",
    amount: 1000,
    body: { title: "buy milk" },
  },
  {
    name: "POST /api/chat",
    path: "/api/chat",
    amount: 300,
    body: { message: "add buy milk tomorrow at 5pm", timeZone: "UTC" },
  },
];

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
    RATE_LIMITS: NO_LIMITS,
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
  const measured: Measured[] = [];
  for (const question of QUESTIONS) {
    const { name } = question;
    const servers = [
      { name: `${name}, backend alone`, url: ours, runs: [] as Throughput[] },
      { name: "the same, bare Hono and pg", url: bare, runs: [] },
    ];
    for (let run = 0; run <= RUNS; run += 1)
      for (const { name, url, runs } of servers) {
        report(run ? `run ${run} of ${RUNS}: ${name}` : `warm-up: ${name}`);
        const result = await measure(question, url, await newPerson(ours));
        if (run) runs.push(result);
      }
    measured.push(
      ...servers.map(({ name, runs }) => ({ name, ...middle(runs) })),
    );
  }
  return measured;
}

const measure = (
  { path, body, amount }: Question,
  url: string,
  headers: Record<string, string>,
): Promise<Throughput> =>
  measureLoad({ url: `${url}${path}`, headers, amount, body });

/** Somebody with a few tasks, as both servers know them: what one run adds slows no other one. */
async function newPerson(url: string): Promise<Record<string, string>> {
  const visitor = new Visitor(url);
  await enter(visitor, {
    name: "Bench",
    email: `bench-${randomBytes(6).toString("hex")}@todo-chat.invalid`,
    password: randomBytes(24).toString("base64url"),
  });
  for (let task = 1; task <= TASKS; task += 1)
    await visitor.ask("POST", "/api/tasks", { title: `Task ${task}` });
  const headers = visitor.headers();
  return { ...headers, "x-token": sessionOf(headers.cookie ?? "") };
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
