import assert from "node:assert/strict";
import type {
  Conversation,
  ConversationList,
} from "../../app/contract/src/index.ts";
import { openApp } from "../support/app.ts";
import { say, tasksOf } from "../support/chat.ts";

describe("conversations", function () {
  this.timeout(60_000);
  const app = openApp();

  async function page(query: string): Promise<ConversationList> {
    const response = await app.person.get(`/api/conversations?${query}`);
    assert.equal(response.status, 200);
    return (await response.json()) as ConversationList;
  }

  async function read(id: string): Promise<Conversation> {
    const response = await app.person.get(`/api/conversations/${id}`);
    return (await response.json()) as Conversation;
  }

  const texts = async (id: string) =>
    (await read(id)).messages
      .filter(({ role }) => role === "user")
      .map(({ parts }) => parts[0]?.["text"]);

  it("are paged by key, latest first", async () => {
    const names = ["hello one", "hello two", "hello three"];
    for (const name of names) await say(app.person, name);
    const first = await page("limit=2");
    const second = await page(`limit=2&cursor=${first.nextCursor}`);
    const titles = [...first.conversations, ...second.conversations].map(
      ({ title }) => title,
    );
    assert.deepEqual(titles, names.reverse());
    assert.equal(second.nextCursor, null);
  });

  it("refuse a cursor that is none of theirs and a limit without bounds", async () => {
    for (const query of ["cursor=x", "limit=0", "limit=101", "limit=many"]) {
      const response = await app.person.get(`/api/conversations?${query}`);
      assert.equal(response.status, 400, query);
    }
  });

  it("are called by their first words, whole ones", async () => {
    await say(app.person, `add buy ${"very ".repeat(20)}good milk`);
    await say(app.person, "x".repeat(100));
    const { conversations } = await page("");
    assert.deepEqual(
      conversations.map(({ title }) => title),
      [`${"x".repeat(79)}…`, `add buy${" very".repeat(14)}…`],
    );
  });

  it("take another title, and keep their place", async () => {
    const { conversationId: id } = await say(app.person, "hello");
    await say(app.person, "help");
    const title = "  Plans ";
    const response = await app.person.patch(`/api/conversations/${id}`, {
      title,
    });
    assert.equal(response.status, 200);
    const { conversations } = await page("");
    assert.deepEqual(
      conversations.map((one) => one.title),
      ["help", "Plans"],
    );
  });

  it("refuse an empty or endless title", async () => {
    const { conversationId: id } = await say(app.person, "hello");
    for (const title of [" ", "x".repeat(81)]) {
      const path = `/api/conversations/${id}`;
      assert.equal((await app.person.patch(path, { title })).status, 400);
    }
  });

  async function ask(body: object): Promise<Response> {
    const response = await app.person.post("/api/chat", body);
    await response.clone().text();
    return response;
  }

  it("go on anew from a message that is edited", async () => {
    const { conversationId } = await say(app.person, "add first");
    await ask({ conversationId, message: "add second", messageId: "m2" });
    await say(app.person, "add third", conversationId);
    const edit = { message: "add other", messageId: "m2", replaces: "m2" };
    assert.equal((await ask({ conversationId, ...edit })).status, 200);
    assert.deepEqual(await texts(conversationId), ["add first", "add other"]);
    assert.equal((await read(conversationId)).messages.length, 4);
  });

  const titles = async () =>
    (await tasksOf(app.person)).map(({ title }) => title).sort();

  it("forget what was done for a message that is edited", async () => {
    const { conversationId } = await say(app.person, "add first");
    await ask({ conversationId, message: "add second", messageId: "m2" });
    await say(app.person, "add third", conversationId);
    const edit = { message: "add other", replaces: "m2" };
    await ask({ conversationId, ...edit });
    assert.deepEqual(await titles(), ["first", "other"]);
  });

  it("leave tasks alone that something else has changed since", async () => {
    const body = { message: "add first", messageId: "m1" };
    const response = await ask(body);
    const conversationId = response.headers.get("x-conversation-id");
    await app.person.post("/api/tasks", { title: "by hand" });
    const edit = { message: "add other", replaces: "m1" };
    await ask({ conversationId, ...edit });
    assert.deepEqual(await titles(), ["by hand", "first", "other"]);
  });

  it("replace only a message of the person in this conversation", async () => {
    const { conversationId } = await say(app.person, "hello");
    const { messages } = await read(conversationId);
    const message = "hello";
    for (const replaces of [messages[1]?.id, "elsewhere"]) {
      const response = await ask({ conversationId, message, replaces });
      assert.equal(response.status, 404);
    }
    assert.deepEqual((await read(conversationId)).messages, messages);
    assert.equal((await ask({ conversationId, message })).status, 200);
  });

  it("take a message of one id once", async () => {
    const { conversationId } = await say(app.person, "hello");
    const body = { conversationId, message: "add milk", messageId: "m1" };
    assert.equal((await ask(body)).status, 200);
    assert.equal((await ask(body)).status, 409);
    assert.deepEqual(await texts(conversationId), ["hello", "add milk"]);
  });

  it("learn the person's time zone from the first device that tells it", async () => {
    const zone = async () =>
      ((await (await app.person.get("/api/me")).json()) as { timeZone: string })
        .timeZone;
    await ask({ message: "hello" });
    assert.equal(await zone(), null);
    await ask({ message: "hello", timeZone: "Asia/Karachi" });
    await ask({ message: "hello", timeZone: "Europe/Berlin" });
    assert.equal(await zone(), "Asia/Karachi");
  });
});
