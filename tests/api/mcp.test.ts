import assert from "node:assert/strict";
import {
  ToolInputs,
  type ActivityPage,
  type Task,
} from "../../app/contract/src/index.ts";
import { openApp } from "../support/app.ts";
import { tokenOf } from "../support/bearer.ts";
import { tasksOf } from "../support/chat.ts";
import { connectMcp, use } from "../support/mcp.ts";

type Client = Awaited<ReturnType<typeof connectMcp>>;

describe("the MCP server", function () {
  this.timeout(60_000);
  const app = openApp();
  let token: string;
  let client: Client;

  beforeEach(async () => {
    ({ token } = await tokenOf(app.person));
    client = await connectMcp(`${app.backend.url}/mcp`, token);
  });

  afterEach(() => client?.close());

  async function add(title: string): Promise<Task> {
    return (await use(client, "add_task", { title }))["task"] as Task;
  }

  async function activity() {
    const page = await app.person.get("/api/activity");
    const { calls } = (await page.json()) as ActivityPage;
    return calls.map(({ via, tool, outcome }) => `${via} ${tool} ${outcome}`);
  }

  it("introduces itself and the assistant's tools", async () => {
    assert.equal(client.getServerVersion()?.name, "todo-chat");
    assert.match(client.getInstructions() ?? "", /only ask at first/);
    const { tools } = await client.listTools();
    const names = tools.map(({ name }) => name);
    assert.deepEqual(names, Object.keys(ToolInputs));
    for (const { name, description, inputSchema, annotations } of tools) {
      assert.ok(description, name);
      assert.equal(inputSchema.type, "object");
      assert.equal(annotations?.openWorldHint, false);
    }
    const destructive = tools.filter((one) => one.annotations?.destructiveHint);
    assert.deepEqual(
      destructive.map(({ name }) => name),
      ["delete_task", "change_tasks"],
    );
  });

  it("adds, finds, changes, completes and takes back", async () => {
    await app.person.patch("/api/me", { timeZone: "Asia/Karachi" });
    const task = await add("pay the rent");
    const listed = await use(client, "list_tasks", {});
    assert.equal(listed["total"], 1);
    const found = await use(client, "search_tasks", { query: "RENT" });
    assert.equal((found["tasks"] as Task[])[0]?.id, task.id);
    const { id } = task;
    const changes = { priority: "high", tags: ["home"] };
    await use(client, "update_task", { id, changes });
    await use(client, "complete_task", { id });
    const profile = await use(client, "get_user_profile", {});
    assert.equal(profile["timeZone"], "Asia/Karachi");
    assert.equal(profile["doneTasks"], 1);
    await use(client, "undo", {});
    const [now] = await tasksOf(app.person);
    assert.equal(now?.done, false);
    assert.equal(now?.priority, "high");
  });

  it("deletes only with the code that the question gave", async () => {
    const { id } = await add("pay the rent");
    const other = await add("buy milk");
    const asked = await use(client, "delete_task", { id });
    assert.equal(asked["deleted"], false);
    const confirm = asked["confirm"] as string;
    for (const wrong of [
      { id, confirm: "true" },
      { id: other.id, confirm },
      { id, confirm: `zzzzzzzzz.${confirm.split(".")[1]}` },
    ]) {
      assert.equal((await use(client, "delete_task", wrong))["deleted"], false);
    }
    assert.equal((await tasksOf(app.person)).length, 2);
    const done = await use(client, "delete_task", { id, confirm });
    assert.equal(done["deleted"], true);
    assert.equal((await tasksOf(app.person)).length, 1);
  });

  it("changes many only with the code for exactly that change", async () => {
    const ids = [(await add("one")).id, (await add("two")).id];
    const wish = { ids, action: { kind: "delete" } };
    const asked = await use(client, "change_tasks", wish);
    assert.equal(asked["applied"], false);
    const confirm = asked["confirm"] as string;
    const milder = { ids, action: { kind: "complete" }, confirm };
    assert.equal((await use(client, "change_tasks", milder))["applied"], false);
    const done = await use(client, "change_tasks", { ...wish, confirm });
    assert.equal(done["applied"], true);
    assert.deepEqual(await tasksOf(app.person), []);
  });

  it("says what is wrong with an input, and knows no other tool", async () => {
    const result = await client.callTool({
      name: "add_task",
      arguments: { title: " " },
    });
    assert.equal(result.isError, true);
    assert.match(JSON.stringify(result.content), /Give the task a title/);
    const unknown = client.callTool({ name: "drop_tables", arguments: {} });
    await assert.rejects(unknown, /no tool drop_tables/);
  });

  it("leaves a trail that the person can read", async () => {
    const { id } = await add("pay the rent");
    await use(client, "delete_task", { id });
    const missing = "00000000-0000-4000-8000-000000000000";
    await use(client, "complete_task", { id: missing });
    assert.deepEqual(await activity(), [
      "mcp complete_task not-found",
      "mcp delete_task asked",
      "mcp add_task done",
    ]);
  });
});
