import assert from "node:assert/strict";
import { createTools } from "../../app/backend/src/chat/tools.ts";
import { createDatabase } from "../../app/backend/src/db/database.ts";
import { createPool } from "../../app/backend/src/db/pool.ts";
import { TaskStore } from "../../app/backend/src/tasks/store.ts";
import type { Task } from "../../app/contract/src/index.ts";
import { startBackend, type TestBackend } from "../support/backend.ts";
import { say, tasksOf } from "../support/chat.ts";
import { Person } from "../support/person.ts";

type ToolSet = ReturnType<typeof createTools>;

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
    const response = await owner.post("/api/tasks", { title: "secret plan" });
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
    assert.deepEqual(await tasksOf(other), []);
  });

  it("is not there for another person on any conversation route", async () => {
    const { conversationId } = await say(owner, "hello");
    const path = `/api/conversations/${conversationId}`;
    assert.equal((await other.get(path)).status, 404);
    assert.equal((await other.delete(path)).status, 404);
    const body = { message: "list", conversationId };
    assert.equal((await other.post("/api/chat", body)).status, 404);
    const list = await other.get("/api/conversations");
    assert.deepEqual(await list.json(), { conversations: [] });
    assert.equal((await owner.get(path)).status, 200);
  });

  it("is not found by another person's words", async () => {
    for (const message of ["list", "complete secret plan", "delete secret"]) {
      const { text } = await say(other, message);
      assert.doesNotMatch(text, /secret plan”\?|1\. secret|Done/);
    }
  });

  describe("asked for through a tool", () => {
    const pools: { end(): Promise<void> }[] = [];

    async function toolsOf(person: Person): Promise<ToolSet> {
      const me = (await (await person.get("/api/me")).json()) as { id: string };
      const pool = createPool(backend.databaseUrl);
      pools.push(pool);
      return createTools({
        store: new TaskStore(createDatabase(pool)),
        userId: me.id,
        clock: { now: new Date(), timeZone: "UTC" },
        askedToDelete: task.id,
      });
    }

    const use = (tool: ToolSet[string] | undefined, input: unknown): unknown =>
      tool?.execute?.(input, { toolCallId: "call", messages: [] });

    after(() => Promise.all(pools.map((pool) => pool.end())));

    it("is not found by any that names its id", async () => {
      const tools = await toolsOf(other);
      const { id } = task;
      const inputs = {
        complete_task: { id },
        update_task: { id, changes: { title: "mine" } },
        delete_task: { id },
      };
      for (const [name, input] of Object.entries(inputs)) {
        const result = await use(tools[name], input);
        assert.deepEqual(result, { found: false }, name);
      }
    });

    it("is not listed, and what is added lands with the one who adds", async () => {
      const tools = await toolsOf(other);
      await use(tools["add_task"], { title: "own plan" });
      const listed = (await use(tools["list_tasks"], {
        status: "all",
        search: "plan",
      })) as { tasks: Task[] };
      assert.deepEqual(
        listed.tasks.map(({ title }) => title),
        ["own plan"],
      );
    });
  });
});
