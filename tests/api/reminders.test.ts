import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import type { Notification, Task } from "../../app/contract/src/index.ts";
import { Client } from "pg";
import { startBackend, type TestBackend } from "../support/backend.ts";
import { EventStream } from "../support/event-stream.ts";
import { Person } from "../support/person.ts";
import { add, someOf, soon, unseenOf } from "../support/reminders.ts";

describe("reminders", function () {
  this.timeout(60_000);
  let one: TestBackend;
  let other: TestBackend;
  let person: Person;
  const streams: EventStream[] = [];

  before(async () => {
    one = await startBackend();
    other = await startBackend(undefined, {}, one.databaseUrl);
  });

  beforeEach(async () => {
    person = await Person.signedUp(one.url);
  });

  afterEach(async () => {
    for (const stream of streams.splice(0)) await stream.close();
  });

  after(async () => {
    await one?.stop();
    await other?.stop();
  });

  async function on(pod: TestBackend, whose = person): Promise<Person> {
    const same = new Person(pod.url, whose.credentials);
    await same.logIn();
    return same;
  }

  async function listen(whose: Person, lastId?: string) {
    const stream = await EventStream.open(whose, lastId);
    streams.push(stream);
    return stream;
  }

  async function count(task: Task): Promise<number> {
    const client = new Client({ connectionString: one.databaseUrl });
    await client.connect();
    const { rowCount } = await client.query(
      "select from notification where task_id = $1",
      [task.id],
    );
    await client.end();
    return rowCount ?? 0;
  }

  it("reach pages on every pod, once each, and nobody else", async () => {
    const stranger = await Person.signedUp(one.url);
    const here = await listen(person);
    const there = await listen(await on(other));
    const elsewhere = await listen(stranger);
    const task = await add(person, { title: "call Ali", remindAt: soon() });

    for (const stream of [here, there]) {
      const { id, data } = await stream.first("reminder");
      const notification = data as Notification;
      assert.equal(`${notification.id}`, id);
      assert.equal(notification.task.title, "call Ali");
      assert.equal(notification.remindAt, task.remindAt);
    }
    // Another look at what other pods did.
    await sleep(5_000);
    assert.equal(here.of("reminder").length, 1);
    assert.equal(there.of("reminder").length, 1);
    assert.equal(await count(task), 1);
    assert.deepEqual(elsewhere.events, []);
    assert.deepEqual(await unseenOf(stranger), []);
  });

  it("come after a pod stopped and another one started, once", async () => {
    const task = await add(person, { title: "water", remindAt: soon(1_500) });
    await one.stop();
    await sleep(1_600);
    const pods = [
      await startBackend(undefined, {}, other.databaseUrl),
      await startBackend(undefined, {}, other.databaseUrl),
    ];
    [one] = pods as [TestBackend];
    const [reminder] = await someOf(await on(one));
    assert.equal(reminder?.task.id, task.id);
    await pods[1]!.stop();
    assert.equal(await count(task), 1);
  });

  it("do not come for tasks that are done or gone by then", async () => {
    const stream = await listen(person);
    const done = await add(person, { title: "done", remindAt: soon() });
    const gone = await add(person, { title: "gone", remindAt: soon() });
    await person.patch(`/api/tasks/${done.id}`, { done: true });
    await person.delete(`/api/tasks/${gone.id}`);
    await add(person, { title: "open", remindAt: soon(900) });
    const { data } = await stream.first("reminder");
    assert.equal((data as Notification).task.title, "open");
    assert.equal(await count(done), 0);
  });

  it("are not shown any more once their task is done", async () => {
    const task = await add(person, { title: "post it", remindAt: soon(0) });
    await someOf(person);
    await person.patch(`/api/tasks/${task.id}`, { done: true });
    assert.deepEqual(await unseenOf(person), []);
  });

  it("come again for another moment", async () => {
    const { id } = await add(person, { title: "again", remindAt: soon(0) });
    const [first] = await someOf(person);
    await person.post("/api/notifications/seen", { upTo: first!.id });
    await person.patch(`/api/tasks/${id}`, { remindAt: soon() });
    const [second] = await someOf(person);
    assert.equal(second?.task.id, id);
    assert.ok(second.id > first!.id);
  });

  it("are told to a page that comes back", async () => {
    const stream = await listen(person);
    await add(person, { title: "first", remindAt: soon(0) });
    const { id } = await stream.first("reminder");
    await stream.close();
    await add(person, { title: "missed", remindAt: soon(0) });
    while ((await unseenOf(person)).length < 2) await sleep(100);
    const again = await listen(person, id);
    const { data } = await again.first("reminder");
    assert.equal((data as Notification).task.title, "missed");
  });

  it("are seen up to one of them, by their own person only", async () => {
    const stranger = await Person.signedUp(one.url);
    await add(person, { title: "seen", remindAt: soon(0) });
    const [{ id }] = (await someOf(person)) as [Notification];
    const upTo = { upTo: id };
    await stranger.post("/api/notifications/seen", upTo);
    assert.equal((await unseenOf(person)).length, 1);
    const seen = await person.post("/api/notifications/seen", upTo);
    assert.equal(seen.status, 204);
    assert.deepEqual(await unseenOf(person), []);
  });
});
