import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readMigrationConfig } from "./config.ts";
import { runOrExit } from "./exit.ts";
import { createLog } from "./log.ts";
import { runMigrations } from "./migrations.ts";

/** Beside the bundle in the image, one folder up from the sources. */
const FOLDERS = ["./migrations", "../migrations"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

await runOrExit(async () => {
  const config = readMigrationConfig(process.env);
  await runMigrations({
    databaseUrl: config.databaseUrl,
    folder: FOLDERS.find(existsSync) ?? FOLDERS[0]!,
    log: createLog(config.logLevel),
  });
});
