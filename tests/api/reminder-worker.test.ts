import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import type { Task } from "../../app/contract/src/index.ts";
import { startBackend, type TestBackend } from "../support/backend.ts";
import { tasksOf } from "../support/chat.ts";
import { Person } from "../support/person.ts";
import { add, DAY_MS, soon } from "../support/reminders.ts";

const yesterday = () => soon(-DAY_MS).slice(0, "2026-11-21".length);

describe("the worker of reminders", function () {
  this.timeout(60_000);
  let backend: TestBackend;
  let person: Person;

  before(async () => {
    backend = await startBackend();
    person = await Person.signedUp(backend.url);
  });

  after(() => backend?.stop());

  it("adds the next occurrence when its time has come", async () => {
    await add(person, {
      title: "stand up",
      due: yesterday(),
      repeat: { rule: "FREQ=DAILY", from: "due", whileOpen: "add" },
    });
    let tasks: Task[];
    while ((tasks = await tasksOf(person)).length < 2) await sleep(100);
    assert.ok(tasks.every(({ title }) => title === "stand up"));
  });

  it("leaves the database alone while nothing is due", async () => {
    await add(person, { title: "later", remindAt: soon(DAY_MS) });
    // What was set off before is over, and counted, by then.
    await sleep(3_000);
    const recent = async () => {
      const client = new Client({ connectionString: backend.databaseUrl });
      await client.connect();
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::int from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()
          and query_start > now() - interval '2 seconds'`,
      );
      await client.end();
      return rows[0]?.count;
    };
    assert.equal(await recent(), 0);
    await sleep(3_000);
    assert.equal(await recent(), 0);
  });
});
