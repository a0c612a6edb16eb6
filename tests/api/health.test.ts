import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { startBackend, type TestBackend } from "../support/backend.ts";
import { Person } from "../support/person.ts";
import { Postgres } from "../support/postgres.ts";

const RECOVERY_LIMIT_MS = 40_000;

describe("health", function () {
  this.timeout(90_000);
  let postgres: Postgres;
  let backend: TestBackend;

  // A server of its own, because this one goes down.
  before(async () => {
    postgres = await Postgres.start();
    backend = await startBackend(postgres);
  });

  after(async () => {
    await backend?.stop();
    await postgres?.stop();
  });

  const status = async (path: string) =>
    (await fetch(backend.url + path)).status;

  async function until(path: string, wanted: number): Promise<void> {
    const deadline = Date.now() + RECOVERY_LIMIT_MS;
    while ((await status(path)) !== wanted) {
      assert.ok(Date.now() < deadline, `${path} never answered ${wanted}`);
      await sleep(250);
    }
  }

  it("says that the process lives and that the database answers", async () => {
    for (const path of ["/livez", "/health", "/readyz", "/ready"]) {
      assert.equal(await status(path), 200, path);
    }
    assert.equal(await status("/api/health"), 200);
  });

  it("turns unready with the database, stays alive, and recovers", async () => {
    const person = await Person.signedUp(backend.url);
    await postgres.pause();
    const lost = await person.get("/api/tasks");
    assert.equal(lost.status, 503);
    assert.ok(lost.headers.get("retry-after"));
    await until("/readyz", 503);
    assert.equal(await status("/livez"), 200);
    assert.equal((await person.logIn()).status, 503);
    await postgres.resume();
    await until("/readyz", 200);
    assert.equal((await person.get("/api/tasks")).status, 200);
  });
});
