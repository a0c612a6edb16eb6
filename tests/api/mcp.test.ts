import assert from "node:assert/strict";
import { request } from "node:http";
import {
  ToolInputs,
  ToolOutputs,
  type ActivityPage,
  type Task,
  type ToolName,
} from "../../app/contract/src/index.ts";
import { startBackend, type TestBackend } from "../support/backend.ts";
import { tokenOf } from "../support/bearer.ts";
import { tasksOf } from "../support/chat.ts";
import { connectMcp } from "../support/mcp.ts";
import { Person } from "../support/person.ts";

type Client = Awaited<ReturnType<typeof connectMcp>>;
type Output = Record<string, unknown>;

describe("the MCP server", function () {
  this.timeout(60_000);
  let backend: TestBackend;
  let person: Person;
  let token: string;
  let client: Client;

  before(async () => {
    backend = await startBackend();
  });

  beforeEach(async () => {
    person = await Person.signedUp(backend.url);
    ({ token } = await tokenOf(person));
    client = await connectMcp(`${backend.url}/mcp`, token);
  });

  afterEach(() => client?.close());
  after(() => backend?.stop());

  async function use(name: ToolName, input: object, by = client) {
    const result = await by.callTool({ name, arguments: { ...input } });
    assert.notEqual(result.isError, true, JSON.stringify(result.content));
    const output = result.structuredContent as Output;
    ToolOutputs[name].parse(output);
    return output;
  }

  async function add(title: string, by = client): Promise<Task> {
    return (await use("add_task", { title }, by))["task"] as Task;
  }

  async function activity() {
    const page = await person.get("/api/activity");
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
    await person.patch("/api/me", { timeZone: "Asia/Karachi" });
    const task = await add("pay the rent");
    const listed = await use("list_tasks", {});
    assert.equal(listed["total"], 1);
    const found = await use("search_tasks", { query: "RENT" });
    assert.equal((found["tasks"] as Task[])[0]?.id, task.id);
    const { id } = task;
    const changes = { priority: "high", tags: ["home"] };
    await use("update_task", { id, changes });
    await use("complete_task", { id });
    const profile = await use("get_user_profile", {});
    assert.equal(profile["timeZone"], "Asia/Karachi");
    assert.equal(profile["doneTasks"], 1);
    await use("undo", {});
    const [now] = await tasksOf(person);
    assert.equal(now?.done, false);
    assert.equal(now?.priority, "high");
  });

  it("deletes only with the code that the question gave", async () => {
    const { id } = await add("pay the rent");
    const other = await add("buy milk");
    const asked = await use("delete_task", { id });
    assert.equal(asked["deleted"], false);
    const confirm = asked["confirm"] as string;
    for (const wrong of [
      { id, confirm: "true" },
      { id: other.id, confirm },
      { id, confirm: `zzzzzzzzz.${confirm.split(".")[1]}` },
    ]) {
      assert.equal((await use("delete_task", wrong))["deleted"], false);
    }
    assert.equal((await tasksOf(person)).length, 2);
    const done = await use("delete_task", { id, confirm });
    assert.equal(done["deleted"], true);
    assert.equal((await tasksOf(person)).length, 1);
  });

  it("changes many only with the code for exactly that change", async () => {
    const ids = [(await add("one")).id, (await add("two")).id];
    const wish = { ids, action: { kind: "delete" } };
    const asked = await use("change_tasks", wish);
    assert.equal(asked["applied"], false);
    const confirm = asked["confirm"] as string;
    const milder = { ids, action: { kind: "complete" }, confirm };
    assert.equal((await use("change_tasks", milder))["applied"], false);
    const done = await use("change_tasks", { ...wish, confirm });
    assert.equal(done["applied"], true);
    assert.deepEqual(await tasksOf(person), []);
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
    await use("delete_task", { id });
    const missing = "00000000-0000-4000-8000-000000000000";
    await use("complete_task", { id: missing });
    assert.deepEqual(await activity(), [
      "mcp complete_task not-found",
      "mcp delete_task asked",
      "mcp add_task done",
    ]);
  });

  it("finds nothing of another person, whatever the tool", async () => {
    const { id } = await add("secret plan");
    const stranger = await Person.signedUp(backend.url);
    const strange = await tokenOf(stranger);
    const other = await connectMcp(`${backend.url}/mcp`, strange.token);
    const inputs: [ToolName, object][] = [
      ["complete_task", { id }],
      ["update_task", { id, changes: { title: "mine" } }],
      ["delete_task", { id }],
    ];
    for (const [name, input] of inputs) {
      assert.deepEqual(await use(name, input, other), { found: false }, name);
    }
    const bulk = { ids: [id], action: { kind: "delete" } };
    const { confirm } = await use("change_tasks", bulk, other);
    const applied = await use("change_tasks", { ...bulk, confirm }, other);
    assert.deepEqual(applied["tasks"], []);
    assert.equal((await use("list_tasks", {}, other))["total"], 0);
    const search = { query: "secret" };
    assert.equal((await use("search_tasks", search, other))["total"], 0);
    assert.equal((await use("undo", {}, other))["undone"], null);
    await other.close();
    const [task] = await tasksOf(person);
    assert.equal(task?.title, "secret plan");
    assert.equal(task?.done, false);
  });

  it("takes no code that was given to another person", async () => {
    const { id } = await add("secret plan");
    const stranger = await Person.signedUp(backend.url);
    const strange = await tokenOf(stranger);
    const other = await connectMcp(`${backend.url}/mcp`, strange.token);
    const { confirm } = await use("delete_task", { id });
    const tried = await use("delete_task", { id, confirm }, other);
    assert.deepEqual(tried, { found: false });
    await other.close();
    assert.equal((await tasksOf(person)).length, 1);
  });

  describe("asked without the client", () => {
    const body = JSON.stringify({
      jsonrpc: "2.0",
      id: 1,
      method: "tools/list",
    });
    const accept = "application/json, text/event-stream";

    const post = (headers: Record<string, string>) =>
      fetch(`${backend.url}/mcp`, {
        method: "POST",
        headers: { accept, "content-type": "application/json", ...headers },
        body,
      });

    it("wants a valid token, and takes no cookie for one", async () => {
      const refused = [
        {},
        { authorization: "Bearer todo_made-up" },
        { authorization: "Basic dXNlcjpwYXNz" },
        { cookie: person.cookieHeader(), origin: backend.url },
      ];
      for (const headers of refused) {
        const response = await post(headers as Record<string, string>);
        assert.equal(response.status, 401, JSON.stringify(headers));
        const challenge = response.headers.get("www-authenticate") ?? "";
        assert.match(challenge, /^Bearer/);
      }
      const authorization = `Bearer ${token}`;
      assert.equal((await post({ authorization })).status, 200);
    });

    it("takes a signed token as well", async () => {
      const jwt = await person.get("/api/auth/token");
      const signed = ((await jwt.json()) as { token: string }).token;
      const authorization = `Bearer ${signed}`;
      assert.equal((await post({ authorization })).status, 200);
    });

    it("is closed from the moment the token is revoked", async () => {
      const made = await tokenOf(person);
      await person.delete(`/api/tokens/${made.id}`);
      const authorization = `Bearer ${made.token}`;
      assert.equal((await post({ authorization })).status, 401);
    });

    it("answers neither other sites' pages nor other hosts' names", async () => {
      const authorization = `Bearer ${token}`;
      const origin = "https://evil.example";
      assert.equal((await post({ authorization, origin })).status, 403);
      const headers = { authorization, accept, host: "evil.example" };
      const status = await new Promise((resolve, reject) => {
        const rebound = request(`${backend.url}/mcp`, {
          method: "POST",
          headers: { ...headers, "content-type": "application/json" },
        });
        rebound.on("response", (response) => {
          response.resume();
          resolve(response.statusCode);
        });
        rebound.on("error", reject).end(body);
      });
      assert.equal(status, 403);
    });

    it("keeps no session: it can neither be listened to nor ended", async () => {
      const headers = { authorization: `Bearer ${token}`, accept };
      for (const method of ["GET", "DELETE"]) {
        const response = await fetch(`${backend.url}/mcp`, { method, headers });
        assert.equal(response.status, 405);
        assert.equal(response.headers.get("allow"), "POST");
      }
    });
  });
});
