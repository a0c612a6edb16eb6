import assert from "node:assert/strict";
import { request } from "node:http";
import type { Task, ToolName } from "../../app/contract/src/index.ts";
import { openApp } from "../support/app.ts";
import { tokenOf } from "../support/bearer.ts";
import { tasksOf } from "../support/chat.ts";
import { connectMcp, use } from "../support/mcp.ts";
import { Person } from "../support/person.ts";

type Client = Awaited<ReturnType<typeof connectMcp>>;

describe("access to the MCP server", function () {
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

  async function strangersClient(): Promise<Client> {
    const stranger = await Person.signedUp(app.backend.url);
    const strange = await tokenOf(stranger);
    return connectMcp(`${app.backend.url}/mcp`, strange.token);
  }

  it("finds nothing of another person, whatever the tool", async () => {
    const { id } = await add("secret plan");
    const other = await strangersClient();
    const inputs: [ToolName, object][] = [
      ["complete_task", { id }],
      ["update_task", { id, changes: { title: "mine" } }],
      ["delete_task", { id }],
    ];
    for (const [name, input] of inputs) {
      assert.deepEqual(await use(other, name, input), { found: false }, name);
    }
    const bulk = { ids: [id], action: { kind: "delete" } };
    const { confirm } = await use(other, "change_tasks", bulk);
    const applied = await use(other, "change_tasks", { ...bulk, confirm });
    assert.deepEqual(applied["tasks"], []);
    assert.equal((await use(other, "list_tasks", {}))["total"], 0);
    const search = { query: "secret" };
    assert.equal((await use(other, "search_tasks", search))["total"], 0);
    assert.equal((await use(other, "undo", {}))["undone"], null);
    await other.close();
    const [task] = await tasksOf(app.person);
    assert.equal(task?.title, "secret plan");
    assert.equal(task?.done, false);
  });

  it("takes no code that was given to another person", async () => {
    const { id } = await add("secret plan");
    const other = await strangersClient();
    const { confirm } = await use(client, "delete_task", { id });
    const tried = await use(other, "delete_task", { id, confirm });
    assert.deepEqual(tried, { found: false });
    await other.close();
    assert.equal((await tasksOf(app.person)).length, 1);
  });

  const body = JSON.stringify({
    jsonrpc: "2.0",
    id: 1,
    method: "tools/list",
  });
  const accept = "application/json, text/event-stream";

  const post = (headers: Record<string, string>) =>
    fetch(`${app.backend.url}/mcp`, {
      method: "POST",
      headers: { accept, "content-type": "application/json", ...headers },
      body,
    });

  it("wants a valid token, and takes no cookie for one", async () => {
    const refused: Record<string, string>[] = [
      {},
      { authorization: "Bearer todo_made-up" },
      { authorization: "Basic dXNlcjpwYXNz" },
      { cookie: app.person.cookieHeader(), origin: app.backend.url },
    ];
    for (const headers of refused) {
      const response = await post(headers);
      assert.equal(response.status, 401, JSON.stringify(headers));
      const challenge = response.headers.get("www-authenticate") ?? "";
      assert.match(challenge, /^Bearer/);
    }
    const authorization = `Bearer ${token}`;
    assert.equal((await post({ authorization })).status, 200);
  });

  it("takes a signed token as well", async () => {
    const jwt = await app.person.get("/api/auth/token");
    const signed = ((await jwt.json()) as { token: string }).token;
    const authorization = `Bearer ${signed}`;
    assert.equal((await post({ authorization })).status, 200);
  });

  it("is closed from the moment the token is revoked", async () => {
    const made = await tokenOf(app.person);
    await app.person.delete(`/api/tokens/${made.id}`);
    const authorization = `Bearer ${made.token}`;
    assert.equal((await post({ authorization })).status, 401);
  });

  it("answers neither other sites' pages nor other hosts' names", async () => {
    const authorization = `Bearer ${token}`;
    const origin = "https://evil.example";
    assert.equal((await post({ authorization, origin })).status, 403);
    const headers = { authorization, accept, host: "evil.example" };
    const status = await new Promise((resolve, reject) => {
      const rebound = request(`${app.backend.url}/mcp`, {
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
      const response = await fetch(`${app.backend.url}/mcp`, {
        method,
        headers,
      });
      assert.equal(response.status, 405);
      assert.equal(response.headers.get("allow"), "POST");
    }
  });
});
