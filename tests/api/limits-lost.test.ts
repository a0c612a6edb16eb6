import assert from "node:assert/strict";
import { Client } from "pg";
import { startBackend, type TestBackend } from "../support/backend.ts";
import { Person } from "../support/person.ts";

describe("limits whose table is lost", function () {
  this.timeout(60_000);
  let backend: TestBackend;

  before(async () => {
    const limits = { RATE_LIMITS: "write=3/60" };
    backend = await startBackend(undefined, limits);
    const client = new Client({ connectionString: backend.databaseUrl });
    await client.connect();
    await client.query("drop table request_limit");
    await client.end();
  });

  after(() => backend?.stop());

  it("are counted in memory, and take nothing down", async () => {
    const person = await Person.signedUp(backend.url);
    const statuses: number[] = [];
    for (let time = 1; time <= 4; time += 1) {
      const { status } = await person.post("/api/tasks", { title: "again" });
      statuses.push(status);
    }
    assert.deepEqual(statuses, [201, 201, 201, 429]);
    assert.equal((await person.get("/api/tasks")).status, 200);
  });
});
