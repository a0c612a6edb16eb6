import { setTimeout as sleep } from "node:timers/promises";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { Client } from "pg";
import type { Log } from "./log.ts";

/** Any number of our own: who holds it migrates, the others wait. */
const MIGRATION_LOCK = 7_286_001;
const WAIT_LIMIT_MS = 120_000;
const WAIT_STEP_MS = 1_000;
const CONNECT_TIMEOUT_MS = 15_000;

export interface MigrationArgs {
  databaseUrl: string;
  folder: string;
  log: Log;
  waitLimitMs?: number;
}

async function connect(connectionString: string): Promise<Client> {
  const client = new Client({
    connectionString,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  await client.connect();
  return client;
}

/** A database that is starting refuses at first, so refusals are waited out. */
async function connectWhenReady(args: MigrationArgs): Promise<Client> {
  const limit = args.waitLimitMs ?? WAIT_LIMIT_MS;
  const deadline = Date.now() + limit;
  for (;;) {
    try {
      return await connect(args.databaseUrl);
    } catch (cause) {
      if (Date.now() >= deadline) {
        const seconds = Math.round(limit / 1000);
        throw new Error(
          `The database did not answer within ${seconds} s. Check DIRECT_DATABASE_URL or DATABASE_URL, and that the database is running.`,
          { cause },
        );
      }
      args.log.info("waiting for the database");
      await sleep(WAIT_STEP_MS);
    }
  }
}

/** Brings the schema up to date. Safe to run twice and from several pods. */
export async function runMigrations(args: MigrationArgs): Promise<void> {
  const client = await connectWhenReady(args);
  try {
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await migrate(drizzle(client), { migrationsFolder: args.folder });
    args.log.info("the schema is up to date");
  } finally {
    // Closing the session gives the lock back.
    await client.end();
  }
}
