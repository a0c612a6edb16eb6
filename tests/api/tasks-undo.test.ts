import assert from "node:assert/strict";
import type {
  Task,
  TaskPage,
  UndoResult,
} from "../../app/contract/src/index.ts";
import { openApp } from "../support/app.ts";
import { Person } from "../support/person.ts";

describe("undo", function () {
  this.timeout(60_000);
  const app = openApp();

  async function add(task: unknown): Promise<Task> {
    const response = await app.person.post("/api/tasks", task);
    assert.equal(response.status, 201);
    return (await response.json()) as Task;
  }

  async function all(): Promise<Task[]> {
    const response = await app.person.get("/api/tasks?sort=manual");
    return ((await response.json()) as TaskPage).tasks;
  }

  async function undo() {
    const response = await app.person.post("/api/undo", {});
    assert.equal(response.status, 200);
    return ((await response.json()) as UndoResult).undone;
  }

  const FULL = {
    title: "pay rent",
    notes: "to Ali",
    due: "2030-01-01T09:00:00.000Z",
    priority: "high",
    tags: ["home"],
    remindAt: "2030-01-01T08:00:00.000Z",
    repeat: { rule: "FREQ=MONTHLY;COUNT=3" },
  };

  it("takes each kind of change back, exactly, the last one first", async () => {
    const other = await add({ title: "other" });
    const { id } = await add(FULL);
    const path = `/api/tasks/${id}`;
    const steps: [string, () => Promise<Response>][] = [
      [
        "update",
        () => app.person.patch(path, { title: "x", due: null, tags: [] }),
      ],
      ["move", () => app.person.post(`${path}/move`, { after: other.id })],
      ["complete", () => app.person.patch(path, { done: true })],
      ["reopen", () => app.person.patch(path, { done: false })],
      ["delete", () => app.person.delete(path)],
    ];
    const states: Task[][] = [];
    for (const [, change] of steps) {
      states.push(await all());
      assert.ok((await change()).ok);
    }
    for (const [kind] of steps.toReversed()) {
      assert.equal((await undo())?.kind, kind);
      assert.deepEqual(await all(), states.pop(), kind);
    }
    assert.deepEqual(await undo(), { kind: "add", tasks: [], count: 1 });
    assert.deepEqual(await all(), [other]);
  });

  it("takes back what completing a repeating task added", async () => {
    const task = await add(FULL);
    await app.person.patch(`/api/tasks/${task.id}`, { done: true });
    assert.equal((await all()).length, 2);
    assert.equal((await undo())?.count, 2);
    assert.deepEqual(await all(), [task]);
  });

  it("takes a change of many back at once", async () => {
    for (const title of ["a", "b", "c"]) await add({ title });
    const before = await all();
    const ids = before.map(({ id }) => id);
    for (const action of [
      { kind: "delete" },
      { kind: "complete" },
      { kind: "update", changes: { priority: "low", tags: ["x"] } },
    ]) {
      const changed = await app.person.post("/api/tasks/bulk", { ids, action });
      assert.equal(changed.status, 200);
      assert.equal((await undo())?.count, 3);
      assert.deepEqual(await all(), before);
    }
  });

  it("restores a task that was changed elsewhere meanwhile", async () => {
    const task = await add({ title: "first" });
    const path = `/api/tasks/${task.id}`;
    await app.person.patch(path, { title: "second" });
    await app.person.delete(path);
    await undo();
    await undo();
    assert.deepEqual(await all(), [task]);
  });

  it("asked for several times at once takes as many changes back", async () => {
    for (const title of ["a", "b", "c", "d"]) await add({ title });
    await Promise.all([undo(), undo(), undo()]);
    const left = (await all()).map(({ title }) => title);
    assert.deepEqual(left, ["a"]);
  });

  it("reaches back a hundred changes", async () => {
    const { id } = await add({ title: "title 0" });
    for (let n = 1; n <= 101; n += 1)
      await app.person.patch(`/api/tasks/${id}`, { title: `title ${n}` });
    for (let n = 0; n < 100; n += 1) assert.ok(await undo());
    assert.equal(await undo(), null);
    assert.equal((await all())[0]?.title, "title 1");
  });

  it("leaves other people's changes alone", async () => {
    await add({ title: "mine" });
    const other = await Person.signedUp(app.backend.url);
    const response = await other.post("/api/undo", {});
    assert.deepEqual(await response.json(), { undone: null });
    assert.equal((await all()).length, 1);
  });
});
