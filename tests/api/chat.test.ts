import assert from "node:assert/strict";
import type {
  Conversation,
  ConversationList,
} from "../../app/contract/src/index.ts";
import { openApp } from "../support/app.ts";
import { say, tasksOf } from "../support/chat.ts";

describe("the chat", function () {
  this.timeout(60_000);
  const app = openApp();

  const titles = async () =>
    (await tasksOf(app.person)).map(({ title }) => title).sort();

  it("adds a task and says so", async () => {
    const reply = await say(app.person, "add buy milk tomorrow at 5pm");
    assert.deepEqual(reply.tools, ["add_task"]);
    assert.match(reply.text, /Added “buy milk”: due tomorrow at 5:00 PM/);
    const [task] = await tasksOf(app.person);
    assert.equal(task?.title, "buy milk");
    assert.match(task?.due ?? "", /T12:00:00\.000Z$/);
  });

  it("streams server-sent events of the UI message protocol", async () => {
    const response = await app.person.post("/api/chat", { message: "hello" });
    const { headers } = response;
    assert.match(headers.get("content-type") ?? "", /text\/event-stream/);
    assert.equal(headers.get("x-vercel-ai-ui-message-stream"), "v1");
    assert.match(await response.text(), /data: \[DONE\]/);
  });

  it("lists, completes by number, and changes", async () => {
    const { conversationId: id } = await say(app.person, "add report");
    await say(app.person, "add dentist", id);
    const list = await say(app.person, "list my tasks", id);
    assert.match(list.text, /1\. dentist\n2\. report/);
    const done = await say(app.person, "complete 1", id);
    assert.match(done.text, /Done: “dentist”/);
    const moved = await say(app.person, "move report to tomorrow", id);
    assert.match(moved.text, /Changed “report”: due tomorrow/);
    const [dentist, report] = await tasksOf(app.person);
    assert.equal(dentist?.done, true);
    assert.match(report?.due ?? "", /^\d{4}-\d\d-\d\d$/);
  });

  it("finds what is due and leaves out the rest", async () => {
    await say(app.person, "add swim today");
    await say(app.person, "add run tomorrow");
    await say(app.person, "add rest");
    const today = await say(app.person, "what's due today?");
    assert.match(today.text, /swim/);
    assert.doesNotMatch(today.text, /run|rest/);
  });

  it("deletes only after a yes", async () => {
    const { conversationId: id } = await say(app.person, "add buy milk");
    const question = await say(app.person, "delete milk", id);
    assert.match(question.text, /Delete “buy milk”\? Say yes or no/);
    assert.deepEqual(await titles(), ["buy milk"]);
    const answer = await say(app.person, "yes", id);
    assert.match(answer.text, /Deleted “buy milk”/);
    assert.deepEqual(await titles(), []);
  });

  it("keeps the task after a no, and after a later yes", async () => {
    const { conversationId: id } = await say(app.person, "add buy milk");
    await say(app.person, "delete milk", id);
    const answer = await say(app.person, "no", id);
    assert.match(answer.text, /everything stays as it is/);
    await say(app.person, "yes", id);
    assert.deepEqual(await titles(), ["buy milk"]);
  });

  it("does not take a yes from another conversation", async () => {
    const { conversationId: id } = await say(app.person, "add buy milk");
    await say(app.person, "delete milk", id);
    await say(app.person, "yes");
    assert.deepEqual(await titles(), ["buy milk"]);
  });

  it("asks which task is meant and acts on the answer", async () => {
    const { conversationId: id } = await say(app.person, "add call Ali");
    await say(app.person, "add call Sara", id);
    const question = await say(app.person, "complete call", id);
    assert.match(question.text, /Which one.*\n1\. call Sara\n2\. call Ali/);
    await say(app.person, "2", id);
    const done = (await tasksOf(app.person)).filter((task) => task.done);
    assert.deepEqual(
      done.map(({ title }) => title),
      ["call Ali"],
    );
  });

  it("admits what it did not understand", async () => {
    const { text, tools } = await say(app.person, "sing me a song");
    assert.match(text, /did not understand/);
    assert.deepEqual(tools, []);
  });

  it("keeps the conversation with both sides of it", async () => {
    const { conversationId: id } = await say(app.person, "add buy milk");
    await say(app.person, "list", id);
    const response = await app.person.get(`/api/conversations/${id}`);
    const { title, messages } = (await response.json()) as Conversation;
    assert.equal(title, "add buy milk");
    assert.deepEqual(
      messages.map(({ role }) => role),
      ["user", "assistant", "user", "assistant"],
    );
    const types = messages[1]?.parts.map(({ type }) => type) ?? [];
    assert.ok(types.includes("tool-add_task") && types.includes("text"));
  });

  it("lists conversations, latest first, and deletes them", async () => {
    const first = await say(app.person, "hello");
    const second = await say(app.person, "help");
    await say(app.person, "list", first.conversationId);
    const list = async () => {
      const response = await app.person.get("/api/conversations");
      const { conversations } = (await response.json()) as ConversationList;
      return conversations.map(({ id }) => id);
    };
    const [one, other] = [first.conversationId, second.conversationId];
    assert.deepEqual(await list(), [one, other]);
    await app.person.delete(`/api/conversations/${one}`);
    assert.deepEqual(await list(), [other]);
  });

  it("refuses an empty or endless message and an unknown zone", async () => {
    const bad = [
      { message: " " },
      { message: "x".repeat(2001) },
      { message: "hello", timeZone: "Mars/Olympus" },
    ];
    for (const body of bad) {
      assert.equal((await app.person.post("/api/chat", body)).status, 400);
    }
  });
});
