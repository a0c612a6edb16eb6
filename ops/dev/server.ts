// The backend of `npm run dev`, started anew by tsx after every edit.
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { readServerConfig } from "../../app/backend/src/config.ts";
import { listen } from "../../app/backend/src/listen.ts";
import { createLog } from "../../app/backend/src/log.ts";
import { runMigrations } from "../../app/backend/src/migrations.ts";

const folder = fileURLToPath(
  new URL("../../app/backend/migrations", import.meta.url),
);
const stopped = Promise.race([
  once(process, "SIGTERM"),
  once(process, "SIGINT"),
]);

const config = readServerConfig(process.env);
const log = createLog(config.logLevel);
await runMigrations({ databaseUrl: config.databaseUrl, folder, log });
const running = await listen(config, log);
await stopped;
// No load balancer has to notice that it leaves.
await running.stop({ leaveMs: 0 });
process.exit(0);
