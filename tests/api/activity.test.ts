import assert from "node:assert/strict";
import { Client } from "pg";
import type { ActivityPage, ToolCall } from "../../app/contract/src/index.ts";
import { openApp } from "../support/app.ts";
import { say, tasksOf } from "../support/chat.ts";
import { Person } from "../support/person.ts";

describe("the trail of what the assistant did", function () {
  this.timeout(60_000);
  const app = openApp();

  async function page(query = ""): Promise<ActivityPage> {
    const response = await app.person.get(`/api/activity${query}`);
    assert.equal(response.status, 200);
    return (await response.json()) as ActivityPage;
  }

  const toolsOf = (calls: ToolCall[]) => calls.map(({ tool }) => tool);

  it("is empty at first", async () => {
    assert.deepEqual(await page(), { calls: [], nextCursor: null });
  });

  it("names the tool, the way, the outcome and the task", async () => {
    await say(app.person, "add buy milk");
    const { calls } = await page();
    const [call] = calls;
    const [task] = await tasksOf(app.person);
    assert.equal(calls.length, 1);
    assert.equal(call?.via, "chat");
    assert.equal(call?.tool, "add_task");
    assert.equal(call?.outcome, "done");
    assert.deepEqual(call?.tasks, [{ id: task?.id, title: "buy milk" }]);
  });

  it("keeps counting tasks that are gone, without their titles", async () => {
    await say(app.person, "add buy milk");
    const [task] = await tasksOf(app.person);
    await app.person.delete(`/api/tasks/${task?.id}`);
    const [call] = (await page()).calls;
    assert.deepEqual(call?.tasks, []);
    assert.equal(call?.taskCount, 1);
  });

  it("is read page by page, latest first", async () => {
    for (const title of ["one", "two", "three"]) {
      await say(app.person, `add ${title}`);
    }
    const first = await page("?limit=2");
    assert.equal(first.calls.length, 2);
    const second = await page(`?limit=2&cursor=${first.nextCursor}`);
    assert.equal(second.nextCursor, null);
    const titles = [...first.calls, ...second.calls].map(
      ({ tasks }) => tasks[0]?.title,
    );
    assert.deepEqual(titles, ["three", "two", "one"]);
  });

  it("ends after 90 days", async () => {
    await say(app.person, "add buy milk");
    const client = new Client({ connectionString: app.backend.databaseUrl });
    await client.connect();
    await client.query(
      `update tool_call set created_at = now() - interval '91 days'
       where user_id = (select id from "user" where email = $1)`,
      [app.person.credentials.email],
    );
    await client.end();
    assert.deepEqual((await page()).calls, []);
  });

  it("refuses a cursor that it did not give", async () => {
    for (const cursor of ["x", "-1", "0", "99999999999999999999"]) {
      const response = await app.person.get(`/api/activity?cursor=${cursor}`);
      assert.equal(response.status, 400, cursor);
    }
  });

  it("shows nobody what another person did", async () => {
    await say(app.person, "add buy milk");
    const other = await Person.signedUp(app.backend.url);
    const response = await other.get("/api/activity");
    assert.deepEqual(await response.json(), { calls: [], nextCursor: null });
    assert.deepEqual(toolsOf((await page()).calls), ["add_task"]);
  });

  it("is counted by tool and outcome, too", async () => {
    const response = await fetch(`${app.backend.url}/metrics`);
    const counted =
      /^tool_calls_total\{via="chat",tool="add_task",outcome="done"\} \d+$/m;
    assert.match(await response.text(), counted);
  });
});
