import assert from "node:assert/strict";
import { Client } from "pg";
import type { Task } from "../../app/contract/src/index.ts";
import { openApp } from "../support/app.ts";
import { tasksOf } from "../support/chat.ts";
import { Person } from "../support/person.ts";

describe("a write that is sent again with its key", function () {
  this.timeout(60_000);
  const app = openApp();
  let keys = 0;
  let key: string;

  beforeEach(() => {
    key = `key-${++keys}`;
  });

  const add = (title: string, by = app.person, withKey = key) =>
    by.request("POST", "/api/tasks", { title }, { "idempotency-key": withKey });

  async function query(text: string) {
    const client = new Client({ connectionString: app.backend.databaseUrl });
    await client.connect();
    await client.query(text, [key]);
    await client.end();
  }

  it("answers the same and changes nothing again", async () => {
    const first = await add("pay rent");
    const again = await add("pay rent");
    assert.equal(again.status, 201);
    assert.equal(first.headers.get("idempotency-replayed"), null);
    assert.equal(again.headers.get("idempotency-replayed"), "true");
    assert.deepEqual(await again.json(), await first.json());
    assert.equal((await tasksOf(app.person)).length, 1);
  });

  it("changes once when many come at the same time", async () => {
    const sent = Array.from({ length: 8 }, () => add("pay rent"));
    const statuses = (await Promise.all(sent)).map(({ status }) => status);
    assert.ok(statuses.includes(201));
    assert.ok(statuses.every((status) => [201, 409].includes(status)));
    assert.equal((await tasksOf(app.person)).length, 1);
  });

  it("is refused when it asks for something else", async () => {
    await add("pay rent");
    assert.equal((await add("buy milk")).status, 422);
    assert.equal((await tasksOf(app.person)).length, 1);
  });

  it("is told to come back while the first one is at work", async () => {
    await add("pay rent");
    await query("update idempotency_key set status = null where key = $1");
    const early = await add("pay rent");
    assert.equal(early.status, 409);
    assert.ok(early.headers.get("retry-after"));
  });

  it("gets a refusal again, too", async () => {
    const refused = await add(" ");
    const again = await add(" ");
    assert.equal(again.status, 400);
    const type = again.headers.get("content-type");
    assert.equal(type, "application/problem+json");
    assert.deepEqual(await again.json(), await refused.json());
  });

  it("starts anew after a day", async () => {
    await add("pay rent");
    const past =
      "update idempotency_key set created_at = now() - interval '25 hours' where key = $1";
    await query(past);
    assert.equal((await add("pay the rent again")).status, 201);
    assert.equal((await tasksOf(app.person)).length, 2);
  });

  it("shares its key with nobody else", async () => {
    await add("pay rent");
    const other = await Person.signedUp(app.backend.url);
    const task = (await (await add("pay rent", other)).json()) as Task;
    const [own] = await tasksOf(other);
    assert.equal(own?.id, task.id);
    assert.equal((await tasksOf(app.person)).length, 1);
  });

  it("needs a key of a sensible length", async () => {
    const long = "k".repeat(101);
    assert.equal((await add("pay rent", app.person, long)).status, 400);
    assert.deepEqual(await tasksOf(app.person), []);
  });
});
