import assert from "node:assert/strict";
import { createDatabase } from "../../app/backend/src/db/database.ts";
import { createPool } from "../../app/backend/src/db/pool.ts";
import { TaskStore } from "../../app/backend/src/tasks/store.ts";
import type { Task, TaskPage } from "../../app/contract/src/index.ts";
import { openApp } from "../support/app.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const at = (days: number) => new Date(Date.now() + days * DAY_MS);
const dayAhead = (days: number): string =>
  at(days).toISOString().slice(0, "2026-11-21".length);
const repeat = { rule: "FREQ=DAILY", whileOpen: "add" };

describe("a repeating task that need not be done before the next one", function () {
  this.timeout(60_000);
  const app = openApp();
  let pool: ReturnType<typeof createPool>;
  let store: TaskStore;

  before(() => {
    pool = createPool(app.backend.databaseUrl);
    store = new TaskStore(createDatabase(pool));
  });

  beforeEach(async () => {
    while ((await store.addDue(at(0))).length > 0);
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

  const dues = async () => (await open()).map(({ due }) => due);

  it("is followed as each day begins", async () => {
    await add({ title: "diary", due: dayAhead(0), repeat });
    assert.deepEqual(await store.addDue(at(0)), []);
    const [added] = await store.addDue(at(1));
    assert.equal(added?.task.due, dayAhead(1));
    assert.deepEqual(await store.addDue(at(1)), []);
    assert.deepEqual(await dues(), [dayAhead(0), dayAhead(1)]);
    const repeats = (await open()).map((task) => task.repeat?.rule ?? null);
    assert.deepEqual(repeats, [null, "FREQ=DAILY"]);
  });

  it("is followed once, however many pods look", async () => {
    await add({ title: "diary", due: dayAhead(0), repeat });
    const looks = Array.from({ length: 5 }, () => store.addDue(at(1)));
    const added = (await Promise.all(looks)).flat();
    assert.equal(added.length, 1);
  });

  it("catches up on a month and no more", async () => {
    await add({ title: "diary", due: "2020-01-01", repeat });
    // The backend's own worker is at it, too.
    while (!(await dues()).includes(dayAhead(0))) await store.addDue(at(0));
    const added = (await dues()).length - 1;
    assert.ok(added >= 30 && added <= 32, `${added}`);
  });

  it("does not go on twice after an undo", async () => {
    const { id } = await add({ title: "diary", due: dayAhead(0), repeat });
    await app.person.patch(`/api/tasks/${id}`, { notes: "changed" });
    await store.addDue(at(1));
    await app.person.post("/api/undo", {});
    assert.deepEqual(await store.addDue(at(1)), []);
    assert.deepEqual(await dues(), [dayAhead(0), dayAhead(1)]);
  });

  it("takes what followed it along when its adding is undone", async () => {
    await add({ title: "diary", due: dayAhead(0), repeat });
    await store.addDue(at(1));
    await app.person.post("/api/undo", {});
    assert.deepEqual(await dues(), []);
  });
});
