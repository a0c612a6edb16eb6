import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createRequire } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";
import { interrupted } from "../interrupt.ts";
import { appFolder, projectFolder } from "../project.ts";
import { UserError } from "../user-error.ts";
import { startChild, type Child } from "./child.ts";

const ANSWER_LIMIT_MS = 60_000;
const POLL_MS = 200;
const SECRET_BYTES = 32;
const migrations = join(appFolder, "backend/migrations");

export interface BackendOptions {
  readonly databaseUrl: string;
  readonly authSecret: string;
  readonly port: number;
}

/** The backend, started anew after every edit of its sources or migrations. */
export function startBackend(options: BackendOptions): Child {
  const tsx = createRequire(import.meta.url).resolve("tsx/cli");
  const watch = ["watch", "--clear-screen=false", `--include=${migrations}`];
  const server = join(import.meta.dirname, "server.ts");
  return startChild([tsx, ...watch, server], {
    label: "backend",
    cwd: projectFolder,
    env: {
      DATABASE_URL: options.databaseUrl,
      AUTH_SECRET: options.authSecret,
      PORT: String(options.port),
      LOG_LEVEL: process.env["LOG_LEVEL"] ?? "info",
    },
  });
}

/** The page with hot reload; sends requests for the API on to the backend. */
export function startPage(port: number, backendUrl: string): Child {
  const vite = join(appFolder, "node_modules/vite/bin/vite.js");
  const place = ["--host=127.0.0.1", `--port=${port}`, "--strictPort"];
  return startChild([vite, ...place, "--logLevel=warn"], {
    label: "page   ",
    cwd: join(appFolder, "frontend"),
    env: { API_URL: backendUrl },
  });
}

/** Waits until an address answers; fails as soon as its process ends. */
export async function waitFor(url: string, child: Child): Promise<void> {
  const deadline = Date.now() + ANSWER_LIMIT_MS;
  while (!(await answers(url))) {
    interrupted.throwIfAborted();
    if (Date.now() > deadline)
      throw new UserError(`${url} does not answer; see the lines above.`);
    await Promise.race([failAtEnd([child]), sleep(POLL_MS)]);
  }
}

/** Fails when one of the processes ends, unless we are ending them ourselves. */
export async function failAtEnd(children: readonly Child[]): Promise<void> {
  const first = await Promise.race(
    children.map((child) => child.ended.then(() => child)),
  );
  if (first.stopping) return;
  throw new UserError(
    `The ${first.label.trim()} ended by itself; see the lines above.`,
  );
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/** Signs sessions; kept, so that people stay signed in from run to run. */
export function keptSecret(file: string): string {
  if (!existsSync(file))
    writeFileSync(file, randomBytes(SECRET_BYTES).toString("base64url"), {
      mode: 0o600,
    });
  return readFileSync(file, "utf8");
}
