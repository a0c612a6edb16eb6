import assert from "node:assert/strict";
import type { Problem, Task, TaskPage } from "../../app/contract/src/index.ts";
import { openApp } from "../support/app.ts";

const NOWHERE = "/api/tasks/00000000-0000-4000-8000-000000000000";

describe("tasks", function () {
  this.timeout(60_000);
  const app = openApp();

  async function add(task: unknown): Promise<Task> {
    const response = await app.person.post("/api/tasks", task);
    assert.equal(response.status, 201);
    return (await response.json()) as Task;
  }

  async function page(query: string): Promise<TaskPage> {
    const response = await app.person.get(`/api/tasks${query}`);
    assert.equal(response.status, 200);
    return (await response.json()) as TaskPage;
  }

  async function problem(response: Response): Promise<Problem> {
    const type = response.headers.get("content-type");
    assert.equal(type, "application/problem+json");
    return (await response.json()) as Problem;
  }

  it("are added with a title alone, trimmed", async () => {
    const task = await add({ title: "  buy milk " });
    assert.equal(task.title, "buy milk");
    assert.equal(task.done, false);
    assert.deepEqual(
      [task.notes, task.due, task.priority, task.completedAt],
      [null, null, null, null],
    );
  });

  it("keep a moment as a moment in UTC and a day as a day", async () => {
    const moment = await add({ title: "a", due: "2026-11-22T17:00:00+05:00" });
    const day = await add({ title: "b", due: "2026-11-22" });
    assert.equal(moment.due, "2026-11-22T12:00:00.000Z");
    assert.equal(day.due, "2026-11-22");
  });

  it("are read, changed, completed, reopened and deleted", async () => {
    const { id } = await add({ title: "report", notes: "short" });
    const path = `/api/tasks/${id}`;
    const change = async (changes: unknown) =>
      (await (await app.person.patch(path, changes)).json()) as Task;
    const changed = await change({ title: "long report", priority: "high" });
    assert.equal(changed.notes, "short");
    assert.equal(changed.priority, "high");
    const done = await change({ done: true });
    assert.ok(done.done && done.completedAt);
    const again = await change({ done: true });
    assert.equal(again.completedAt, done.completedAt);
    assert.equal((await change({ done: false })).completedAt, null);
    assert.equal((await change({ notes: null })).notes, null);
    assert.equal((await app.person.delete(path)).status, 204);
    assert.equal((await app.person.get(path)).status, 404);
  });

  it("are listed newest first, by status", async () => {
    const first = await add({ title: "first" });
    await add({ title: "second" });
    await app.person.patch(`/api/tasks/${first.id}`, { done: true });
    const titles = async (query: string) =>
      (await page(query)).tasks.map(({ title }) => title);
    assert.deepEqual(await titles(""), ["second", "first"]);
    assert.deepEqual(await titles("?status=open"), ["second"]);
    assert.deepEqual(await titles("?status=done"), ["first"]);
  });

  it("come in pages that neither repeat nor skip any", async () => {
    const titles = Array.from({ length: 7 }, (_, index) => `task ${index}`);
    await Promise.all(titles.map((title) => add({ title })));
    const seen: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const query: string = cursor && `&cursor=${cursor}`;
      const { tasks, nextCursor }: TaskPage = await page(`?limit=3${query}`);
      assert.ok(tasks.length <= 3);
      seen.push(...tasks.map(({ title }) => title));
      cursor = nextCursor;
    }
    assert.deepEqual(seen.sort(), titles);
  });

  it("are refused with a message for each bad field", async () => {
    const bad = { title: " ", due: "soon", priority: "huge" };
    const response = await app.person.post("/api/tasks", bad);
    const { status, errors = [] } = await problem(response);
    assert.equal(status, 400);
    assert.deepEqual(
      errors.map(({ path }) => path),
      ["title", "due", "priority"],
    );
    assert.equal(errors[0]?.message, "Give the task a title");
  });

  it("are refused beyond their lengths", async () => {
    const long = { title: "x".repeat(201), notes: "x".repeat(5001) };
    const response = await app.person.post("/api/tasks", long);
    assert.equal((await problem(response)).errors?.length, 2);
    await add({ title: "x".repeat(200), notes: "x".repeat(5000) });
  });

  it("are refused when the body is not JSON", async () => {
    const headers = { "content-type": "text/plain" };
    const body = { title: "a" };
    const url = "/api/tasks";
    const response = await app.person.request("POST", url, body, headers);
    assert.equal((await problem(response)).status, 415);
  });

  it("are not found when they do not exist", async () => {
    assert.equal((await problem(await app.person.get(NOWHERE))).status, 404);
    assert.equal((await app.person.patch(NOWHERE, { done: true })).status, 404);
    assert.equal((await app.person.delete(NOWHERE)).status, 404);
  });

  it("refuse a cursor, an id and a change that make no sense", async () => {
    assert.equal((await app.person.get("/api/tasks?cursor=x")).status, 400);
    assert.equal((await app.person.get("/api/tasks?limit=0")).status, 400);
    assert.equal((await app.person.get("/api/tasks/7")).status, 400);
    assert.equal((await app.person.patch(NOWHERE, {})).status, 400);
  });

  it("refuse text and dates that the database cannot hold", async () => {
    const bad = [
      { title: "a\u0000b" },
      { title: "a", due: "9999-12-31T23:59:59-12:00" },
    ];
    for (const task of bad) {
      assert.equal((await app.person.post("/api/tasks", task)).status, 400);
    }
  });

  it("refuse a body that is far too large", async () => {
    const huge = { title: "a", notes: "x".repeat(200_000) };
    assert.equal((await app.person.post("/api/tasks", huge)).status, 413);
  });
});
