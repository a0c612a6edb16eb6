import assert from "node:assert/strict";
import { createDatabase } from "../../app/backend/src/db/database.ts";
import { createPool } from "../../app/backend/src/db/pool.ts";
import { TaskStore } from "../../app/backend/src/tasks/store.ts";
import type { ToolContext } from "../../app/backend/src/tools/context.ts";
import { runTool } from "../../app/backend/src/tools/run-tool.ts";
import type { Me, Task, ToolName } from "../../app/contract/src/index.ts";
import { createLog } from "../../app/backend/src/log.ts";
import { startBackend, type TestBackend } from "../support/backend.ts";
import { say, tasksOf } from "../support/chat.ts";
import { Person } from "../support/person.ts";

const HOST = {
  via: "chat",
  noteToolCall: () => Promise.resolve(),
  log: createLog("silent"),
} as const;

describe("what belongs to one person", function () {
  this.timeout(60_000);
  let backend: TestBackend;
  let owner: Person;
  let other: Person;
  let task: Task;

  before(async () => {
    backend = await startBackend();
    owner = await Person.signedUp(backend.url);
    other = await Person.signedUp(backend.url);
  });

  beforeEach(async () => {
    const response = await owner.post("/api/tasks", {
      title: "secret plan",
      tags: ["secret"],
    });
    task = (await response.json()) as Task;
  });

  afterEach(async () => {
    const response = await owner.get(`/api/tasks/${task.id}`);
    assert.deepEqual(await response.json(), task);
    await owner.delete(`/api/tasks/${task.id}`);
  });

  after(() => backend?.stop());

  it("is not there for another person on any task route", async () => {
    const path = `/api/tasks/${task.id}`;
    assert.equal((await other.get(path)).status, 404);
    assert.equal((await other.patch(path, { done: true })).status, 404);
    assert.equal((await other.delete(path)).status, 404);
    const own = await other.post("/api/tasks", { title: "own" });
    const { id } = (await own.json()) as Task;
    const beside = { before: task.id };
    for (const moved of [id, task.id]) {
      const move = await other.post(`/api/tasks/${moved}/move`, beside);
      assert.equal(move.status, 404);
    }
    await other.post("/api/undo", {});
    assert.deepEqual(await tasksOf(other), []);
  });

  it("is left out of what another person changes, takes back and exports", async () => {
    for (const kind of ["complete", "delete"]) {
      const change = { ids: [task.id], action: { kind } };
      const response = await other.post("/api/tasks/bulk", change);
      assert.deepEqual(await response.json(), { tasks: [] });
    }
    const stranger = await Person.signedUp(backend.url);
    const undone = await stranger.post("/api/undo", {});
    assert.deepEqual(await undone.json(), { undone: null });
    for (const path of ["/api/tags", "/api/tasks/export?format=json"]) {
      const text = await (await stranger.get(path)).text();
      assert.ok(!text.includes("secret"), path);
    }
  });

  it("is not there for another person on any conversation route", async () => {
    const { conversationId } = await say(owner, "hello");
    const path = `/api/conversations/${conversationId}`;
    assert.equal((await other.get(path)).status, 404);
    assert.equal((await other.patch(path, { title: "x" })).status, 404);
    assert.equal((await other.post(`${path}/stop`, {})).status, 404);
    assert.equal((await other.delete(path)).status, 404);
    const body = { message: "list", conversationId };
    assert.equal((await other.post("/api/chat", body)).status, 404);
    const list = await other.get("/api/conversations");
    assert.deepEqual(await list.json(), {
      conversations: [],
      nextCursor: null,
    });
    assert.equal((await owner.get(path)).status, 200);
  });

  it("is not found by another person's words", async () => {
    for (const message of ["list", "complete secret plan", "delete secret"]) {
      const { text } = await say(other, message);
      assert.doesNotMatch(text, /secret plan”\?|1\. secret|Done/);
    }
  });

  describe("asked for through a tool", () => {
    let pool: ReturnType<typeof createPool>;
    let context: ToolContext;

    before(async () => {
      const user = (await (await other.get("/api/me")).json()) as Me;
      pool = createPool(backend.databaseUrl);
      const clock = { now: new Date(), timeZone: "UTC" };
      context = {
        ...{ user, clock },
        tasks: new TaskStore(createDatabase(pool)),
        actor: { userId: user.id, timeZone: "UTC" },
        isConfirmed: () => true,
      };
    });

    after(() => pool?.end());

    const use = (tool: ToolName, input: unknown) =>
      runTool(HOST, context, tool, input);

    it("is not found by any that names its id", async () => {
      const { id } = task;
      const changes = { title: "mine" };
      const inputs = {
        complete_task: { id },
        update_task: { id, changes },
        delete_task: { id },
      };
      for (const [name, input] of Object.entries(inputs)) {
        const result = await use(name as ToolName, input);
        assert.deepEqual(result, { found: false }, name);
      }
    });

    it("is left out by a change of many", async () => {
      for (const kind of ["complete", "delete"]) {
        const input = { ids: [task.id], action: { kind } };
        const result = await use("change_tasks", input);
        assert.deepEqual(result, { applied: true, tasks: [] });
      }
    });

    it("is out of reach of another person's undo", async () => {
      assert.deepEqual(await use("undo", {}), { undone: null });
    });

    it("is not listed, and what is added lands with the one who adds", async () => {
      await use("add_task", { title: "own plan" });
      const inputs = {
        list_tasks: { status: "all", search: "plan" },
        search_tasks: { query: "plan" },
      };
      for (const [name, input] of Object.entries(inputs)) {
        const found = (await use(name as ToolName, input)) as { tasks: Task[] };
        const titles = found.tasks.map(({ title }) => title);
        assert.deepEqual(titles, ["own plan"]);
      }
    });
  });
});
