import { fileURLToPath } from "node:url";
import { ActivityStore } from "../../app/backend/src/activity/store.ts";
import type { AnswerArgs } from "../../app/backend/src/chat/answer.ts";
import { createChat } from "../../app/backend/src/chat/create-chat.ts";
import {
  createDatabase,
  type Database,
} from "../../app/backend/src/db/database.ts";
import { createPool } from "../../app/backend/src/db/pool.ts";
import { createLog } from "../../app/backend/src/log.ts";
import { Metrics } from "../../app/backend/src/metrics/metrics.ts";
import { runMigrations } from "../../app/backend/src/migrations.ts";
import {
  LlmEnvironmentSchema,
  toLlmSettings,
} from "../../app/backend/src/models/settings.ts";
import { TaskStore } from "../../app/backend/src/tasks/store.ts";
import { PostgresServer } from "../dev/postgres-server.ts";
import { freePort } from "../free-port.ts";

const MIGRATIONS = fileURLToPath(
  new URL("../../app/backend/migrations", import.meta.url),
);
// The data is thrown away, so nothing need survive a crash.
const SETTINGS = ["fsync=off", "full_page_writes=off"];

export interface Assistant {
  database: Database;
  answering: AnswerArgs;
}

function createAssistant(database: Database): Assistant {
  const log = createLog("silent");
  const metrics = new Metrics();
  const activity = new ActivityStore(database);
  const llm = toLlmSettings(LlmEnvironmentSchema.parse({}));
  const chat = createChat({ llm, database, activity, metrics, log });
  const tasks = new TaskStore(database);
  return { database, answering: { ...chat, tasks, log } };
}

/** The built-in assistant over the task layer and a PostgreSQL of its own. */
export async function withAssistant<T>(
  use: (assistant: Assistant) => Promise<T>,
): Promise<T> {
  const port = await freePort();
  const flags = { settings: SETTINGS, initFlags: ["--no-sync"] };
  const server = new PostgresServer({ port, ...flags });
  await server.start();
  const databaseUrl = server.url();
  const pool = createPool(databaseUrl);
  // Connections that end with the server are no failure.
  pool.on("error", () => undefined);
  try {
    const log = createLog("silent");
    await runMigrations({ databaseUrl, folder: MIGRATIONS, log });
    return await use(createAssistant(createDatabase(pool)));
  } finally {
    await pool.end();
    await server.stop();
  }
}
