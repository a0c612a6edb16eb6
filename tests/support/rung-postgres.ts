import { after } from "mocha";
import { Postgres } from "./postgres.ts";

let started: Promise<Postgres> | undefined;

/** One server for the whole rung, started by the first test that needs it. */
export function rungPostgres(): Promise<Postgres> {
  started ??= Postgres.start();
  return started;
}

// Without a handler the process would end and leave the server behind.
process.once("SIGINT", () => process.exit(130));
process.once("SIGTERM", () => process.exit(143));

// Imported at the top of a test file, so this belongs to the root suite.
after("stop PostgreSQL", async function () {
  this.timeout(30_000);
  await (await started)?.stop();
});
