import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { migrate } from "../support/backend.ts";
import { startProcess } from "../support/backend-process.ts";
import { Person } from "../support/person.ts";
import { rungPostgres } from "../support/rung-postgres.ts";

const AT_ONCE = 20;
/** What the chart allows the pod. */
const LIMIT_KIB = 512 * 1024;

async function peakKiB(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]);
}

describe(`${AT_ONCE} people who sign in at once`, function () {
  this.timeout(90_000);

  it("all come in, within the pod's memory", async function () {
    const databaseUrl = await (await rungPostgres()).createDatabase();
    await migrate(databaseUrl);
    const { server, url } = await startProcess(databaseUrl);
    try {
      const people = Array.from({ length: AT_ONCE }, () => new Person(url));
      const signedUp = await Promise.all(people.map((one) => one.signUp()));
      const signedIn = await Promise.all(people.map((one) => one.logIn()));
      for (const { status } of [...signedUp, ...signedIn]) {
        assert.equal(status, 200);
      }
      if (process.platform === "linux") {
        assert.ok((await peakKiB(server.pid)) < LIMIT_KIB);
      }
    } finally {
      server.kill("SIGKILL");
      await server;
    }
  });
});
