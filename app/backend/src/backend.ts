import { sql } from "drizzle-orm";
import { createAccess } from "./access.ts";
import { ActivityStore } from "./activity/store.ts";
import { createApp } from "./app.ts";
import { createChat } from "./chat/create-chat.ts";
import type { ServerConfig } from "./config.ts";
import { createDatabase } from "./db/database.ts";
import { createPool } from "./db/pool.ts";
import { Readiness } from "./health/readiness.ts";
import { IdempotencyStore } from "./idempotency/store.ts";
import type { Log } from "./log.ts";
import { Metrics } from "./metrics/metrics.ts";
import { createReminders } from "./reminders/create-reminders.ts";

/** The parts of one process, put together. */
export function createBackend(config: ServerConfig, log: Log) {
  const pool = createPool(config.databaseUrl);
  const database = createDatabase(pool);
  const readiness = new Readiness(() => database.execute(sql`select 1`));
  pool.on("error", (error: Error & { code?: string }) => {
    log.warn({ code: error.code }, "an idle database connection was closed");
    readiness.suspect();
  });
  const access = createAccess(config, pool, database, log);
  const metrics = new Metrics();
  metrics.watchPool(pool);
  metrics.watchPasswords(() => access.passwords.waiting);
  const activity = new ActivityStore(database);
  const { llm } = config;
  const chat = createChat({ llm, database, activity, metrics, log });
  const told = createReminders(database, log);
  const app = createApp({
    ...access,
    ...chat,
    ...told,
    metrics,
    policies: config.limits,
    answers: new IdempotencyStore(database),
    activity,
    readiness,
    log,
  });
  const { pending, running } = chat;
  const { live, reminders } = told;
  return { app, pool, readiness, pending, running, live, reminders };
}

export type Backend = ReturnType<typeof createBackend>;
