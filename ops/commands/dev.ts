import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  failAtEnd,
  keptSecret,
  startBackend,
  startPage,
  waitFor,
} from "../dev/app.ts";
import type { Child } from "../dev/child.ts";
import { startDatabase } from "../dev/database.ts";
import { endOrphans, noteGroups } from "../dev/orphans.ts";
import type { PostgresServer } from "../dev/postgres-server.ts";
import { exclusively } from "../exclusive.ts";
import { freePort } from "../free-port.ts";
import { installPackages } from "../install.mjs";
import { interrupted } from "../interrupt.ts";
import { appFolder, statePath } from "../project.ts";

const PAGE_PORT = 5173;

/** The app alone, with hot reload and a database of its own; ends with Ctrl-C. */
export async function dev(): Promise<void> {
  await installPackages(appFolder, "the app's packages");
  await exclusively("dev", runApp, "dev.lock");
}

async function runApp(): Promise<void> {
  const folder = statePath("dev");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  endOrphans(folder);
  const database = await startDatabase(join(folder, "postgres"));
  const children: Child[] = [];
  try {
    for await (const child of startApp(database, folder)) {
      children.push(child);
      noteGroups(folder, children);
    }
    await Promise.race([once(interrupted, "abort"), failAtEnd(children)]);
  } finally {
    // Those that use the database go first.
    await Promise.all(children.map((child) => child.stop()));
    await database.stop();
  }
}

/** Each process as soon as it runs, so that it can be ended whatever comes next. */
async function* startApp(
  database: PostgresServer,
  folder: string,
): AsyncGenerator<Child> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const authSecret = keptSecret(join(folder, "auth-secret"));
  const backend = startBackend({
    databaseUrl: database.url(),
    authSecret,
    port,
  });
  yield backend;
  await waitFor(`${url}/readyz`, backend);
  const pagePort = await freePort(PAGE_PORT);
  const page = startPage(pagePort, url);
  yield page;
  await waitFor(`http://127.0.0.1:${pagePort}`, page);
  console.log(`\nReady: http://localhost:${pagePort}  (Ctrl-C ends it)\n`);
}
