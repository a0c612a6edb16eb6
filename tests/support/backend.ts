import { fileURLToPath } from "node:url";
import { readServerConfig } from "../../app/backend/src/config.ts";
import { listen } from "../../app/backend/src/listen.ts";
import { createLog } from "../../app/backend/src/log.ts";
import { runMigrations } from "../../app/backend/src/migrations.ts";
import type { Postgres } from "./postgres.ts";
import { rungPostgres } from "./rung-postgres.ts";

export interface TestBackend {
  url: string;
  databaseUrl: string;
  stop(): Promise<void>;
}

export const MIGRATIONS = fileURLToPath(
  new URL("../../app/backend/migrations", import.meta.url),
);

const silent = createLog("silent");

export const migrate = (databaseUrl: string): Promise<void> =>
  runMigrations({ databaseUrl, folder: MIGRATIONS, log: silent });

export const environment = (databaseUrl: string): Record<string, string> => ({
  DATABASE_URL: databaseUrl,
  AUTH_SECRET: "only-for-tests-and-thrown-away-with-them",
  PORT: "0",
  LOG_LEVEL: "silent",
});

export async function newDatabase(postgres?: Postgres): Promise<string> {
  const server = postgres ?? (await rungPostgres());
  const databaseUrl = await server.createDatabase();
  await migrate(databaseUrl);
  return databaseUrl;
}

/** The real server, in this process, on a migrated database of its own or that of another. */
export async function startBackend(
  postgres?: Postgres,
  settings: Record<string, string> = {},
  shared?: string,
): Promise<TestBackend> {
  const databaseUrl = shared ?? (await newDatabase(postgres));
  const env = { ...environment(databaseUrl), ...settings };
  const config = readServerConfig(env);
  const running = await listen(config, silent);
  return {
    url: `http://127.0.0.1:${running.port}`,
    databaseUrl,
    stop: () => running.stop({ leaveMs: 0 }),
  };
}
