import { once } from "node:events";
import { readServerConfig } from "./config.ts";
import { runOrExit } from "./exit.ts";
import { listen } from "./listen.ts";
import { createLog } from "./log.ts";

await runOrExit(async () => {
  const config = readServerConfig(process.env);
  const log = createLog(config.logLevel);
  const running = await listen(config, log);
  await Promise.race([once(process, "SIGTERM"), once(process, "SIGINT")]);
  log.info("draining");
  await running.stop();
  log.info("stopped");
  process.exit(0);
});
