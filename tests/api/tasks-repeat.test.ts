import assert from "node:assert/strict";
import { createDatabase } from "../../app/backend/src/db/database.ts";
import { createPool } from "../../app/backend/src/db/pool.ts";
import { TaskStore } from "../../app/backend/src/tasks/store.ts";
import type {
  Me,
  Problem,
  Task,
  TaskPage,
} from "../../app/contract/src/index.ts";
import { openApp } from "../support/app.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const daysAhead = (days: number): string =>
  new Date(Date.now() + days * DAY_MS).toISOString();
const dayAhead = (days: number): string =>
  daysAhead(days).slice(0, "2026-11-21".length);

describe("a repeating task", function () {
  this.timeout(60_000);
  const app = openApp();
  let pool: ReturnType<typeof createPool>;
  let store: TaskStore;

  before(() => {
    pool = createPool(app.backend.databaseUrl);
    store = new TaskStore(createDatabase(pool));
  });

  after(() => pool?.end());

  async function add(task: unknown): Promise<Task> {
    const response = await app.person.post("/api/tasks", task);
    assert.equal(response.status, 201);
    return (await response.json()) as Task;
  }

  async function open(): Promise<Task[]> {
    const response = await app.person.get("/api/tasks?status=open&sort=due");
    return ((await response.json()) as TaskPage).tasks;
  }

  const complete = async ({ id }: Task) => {
    const path = `/api/tasks/${id}`;
    return (await (
      await app.person.patch(path, { done: true })
    ).json()) as Task;
  };

  it("goes on with its next occurrence when it is done", async () => {
    const [due, remindAt] = [daysAhead(3), daysAhead(2.9)];
    const more = { notes: "n", tags: ["home"], priority: "high" };
    const repeat = { rule: "FREQ=DAILY;COUNT=3" };
    const task = await add({ title: "water", due, remindAt, repeat, ...more });
    const done = await complete(task);
    assert.deepEqual([done.due, done.repeat, done.done], [due, null, true]);
    const [next] = await open();
    assert.deepEqual(
      [next?.due, next?.remindAt, next?.repeat?.rule],
      [daysLater(due, 1), daysLater(remindAt, 1), "FREQ=DAILY;COUNT=2"],
    );
    assert.deepEqual(
      [next?.notes, next?.tags, next?.priority],
      ["n", ["home"], "high"],
    );
  });

  const daysLater = (at: string, days: number) =>
    new Date(Date.parse(at) + days * DAY_MS).toISOString();

  it("is over when its count is used up", async () => {
    await add({ title: "twice", repeat: { rule: "FREQ=DAILY;COUNT=2" } });
    for (const left of [1, 0]) {
      const [task] = await open();
      await complete(task!);
      assert.equal((await open()).length, left);
    }
  });

  it("goes on once, when it is completed again", async () => {
    const task = await add({ title: "x", repeat: { rule: "FREQ=DAILY" } });
    await Promise.all([complete(task), complete(task), complete(task)]);
    assert.equal((await open()).length, 1);
  });

  it("gets its first day when it has none, and stops with its date", async () => {
    const task = await add({ title: "x", repeat: { rule: "FREQ=DAILY" } });
    assert.equal(task.due, dayAhead(0));
    const response = await app.person.patch(`/api/tasks/${task.id}`, {
      due: null,
    });
    assert.equal(((await response.json()) as Task).repeat, null);
  });

  it("is refused with a rule that names no day", async () => {
    const rule = "FREQ=MONTHLY;BYMONTHDAY=42";
    const { id } = await add({ title: "x" });
    for (const response of [
      await app.person.post("/api/tasks", { title: "x", repeat: { rule } }),
      await app.person.patch(`/api/tasks/${id}`, { repeat: { rule } }),
    ]) {
      const { status, errors } = (await response.json()) as Problem;
      assert.equal(status, 400);
      const message = "BYMONTHDAY takes numbers from 1 to 31, or -1 to -31";
      assert.deepEqual(errors, [{ path: "repeat.rule", message }]);
    }
  });

  it("and all else that one turn of the chat did is undone together", async () => {
    const { id } = (await (await app.person.get("/api/me")).json()) as Me;
    const group = crypto.randomUUID();
    const actor = { userId: id, timeZone: "UTC", group };
    const task = await store.add(actor, { title: "a" });
    await store.update(actor, task.id, { title: "b" });
    await store.add(actor, { title: "c" });
    assert.equal((await store.undo(actor))?.count, 2);
    assert.deepEqual(await open(), []);
  });
});
