import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { migrate, startBackend, type TestBackend } from "../support/backend.ts";
import { say, tasksOf } from "../support/chat.ts";
import { Person } from "../support/person.ts";
import { Postgres } from "../support/postgres.ts";
import { Pooler } from "./pooler.ts";

const CUT_CONNECTIONS = `
  select pg_terminate_backend(pid) from pg_stat_activity
  where pid <> pg_backend_pid() and backend_type = 'client backend'`;
const ASLEEP_MS = 2_000;
const IDLE_SECONDS = 15;

describe("a serverless PostgreSQL behind PgBouncer and TLS", function () {
  this.timeout(90_000);
  let postgres: Postgres;
  let pooler: Pooler;
  let backend: TestBackend;
  let person: Person;

  before(async () => {
    postgres = await Postgres.start();
    const direct = await postgres.createDatabase();
    await migrate(direct);
    pooler = await Pooler.start(postgres.port);
    const pooled = pooler.url(new URL(direct).pathname.slice(1));
    backend = await startBackend(postgres, {}, pooled);
    person = await Person.signedUp(backend.url);
  });

  after(async () => {
    await backend?.stop();
    await pooler?.stop();
    await postgres?.stop();
  });

  it("serves the whole app, with the URL as its console gives it", async () => {
    const { text } = await say(person, "add buy milk tomorrow at 5pm");
    assert.match(text, /milk/);
    const [task] = await tasksOf(person);
    assert.equal(task?.title, "buy milk");
  });

  it("wakes up for the first request", async () => {
    await postgres.pause();
    const waking = sleep(ASLEEP_MS).then(() => postgres.resume());
    const response = await person.get("/api/tasks");
    await waking;
    assert.equal(response.status, 200);
  });

  it("may end idle connections without anybody noticing", async () => {
    await person.get("/api/tasks");
    await postgres.query(CUT_CONNECTIONS);
    assert.equal((await person.get("/api/tasks")).status, 200);
  });

  it("may lose its pooler without anybody noticing", async () => {
    await person.get("/api/tasks");
    await pooler.kill();
    await pooler.resume();
    assert.equal((await person.get("/api/tasks")).status, 200);
  });

  it("costs a retry at most when connections are cut under load", async () => {
    const cutting = (async () => {
      for (let cut = 0; cut < 5; cut += 1) {
        await postgres.query(CUT_CONNECTIONS);
        await sleep(100);
      }
    })();
    const reads = Array.from({ length: 60 }, async (_, index) => {
      await sleep(index * 10);
      return (await person.get("/api/tasks")).status;
    });
    const answers = await Promise.all(reads);
    await cutting;
    const others = answers.filter((status) => status !== 200);
    assert.deepEqual(
      others.filter((status) => status !== 503),
      [],
    );
    assert.equal((await person.get("/api/tasks")).status, 200);
  });

  it("may fall asleep while nobody is there, for all that probes ask", async () => {
    const probe = () => fetch(`${backend.url}/readyz`);
    await probe();
    // What the last request set off is over by then.
    await sleep(6_000);
    await probe();
    const before = await pooler.queryCount();
    for (let second = 0; second < IDLE_SECONDS; second += 1) {
      assert.equal((await probe()).status, 200);
      await sleep(1_000);
    }
    assert.equal(await pooler.queryCount(), before);
  });
});
