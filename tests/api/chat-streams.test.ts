import assert from "node:assert/strict";
import { createPool } from "../../app/backend/src/db/pool.ts";
import type { Conversation } from "../../app/contract/src/index.ts";
import { newDatabase, startBackend } from "../support/backend.ts";
import { chatWith, type Chat } from "../support/chat-with.ts";
import { readReply, say } from "../support/chat.ts";
import { gate, type Gate } from "../support/gate.ts";
import { Person } from "../support/person.ts";
import { ScriptedLlm } from "../support/scripted-llm/server.ts";

describe("an answer that takes its time", function () {
  this.timeout(60_000);
  let llm: ScriptedLlm;
  let database: string;
  let chat: Chat;
  let person: Person;
  let pause: Gate;

  before(async () => {
    llm = await ScriptedLlm.start("openai");
    database = await newDatabase();
    chat = await chatWith(llm, database);
  });

  beforeEach(async () => {
    person = await Person.signedUp(chat.backend.url);
    pause = gate();
  });

  afterEach(() => pause.open());

  after(async () => {
    await chat?.backend.stop();
    await llm?.stop();
  });

  async function inDatabase(query: string): Promise<void> {
    const pool = createPool(database);
    await pool.query(query);
    await pool.end();
  }

  const path = (id: string) => `/api/conversations/${id}`;

  async function read(id: string, who = person): Promise<Conversation> {
    return (await (await who.get(path(id))).json()) as Conversation;
  }

  async function until(id: string, answering: boolean): Promise<Conversation> {
    for (let tries = 0; tries < 200; tries += 1) {
      const conversation = await read(id);
      if (conversation.answering === answering) return conversation;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return assert.fail(`answering did not become ${answering}`);
  }

  /** Says something whose answer waits, and returns once it has begun. */
  async function begin(message = "hello", said = "I waited.") {
    llm.will({ say: said, after: pause.opened });
    const controller = new AbortController();
    const response = await fetch(`${person.url}/api/chat`, {
      method: "POST",
      headers: {
        origin: person.url,
        cookie: person.cookieHeader(),
        "content-type": "application/json",
      },
      body: JSON.stringify({ message }),
      signal: controller.signal,
    });
    const id = response.headers.get("x-conversation-id") ?? "";
    return { id, response, leave: () => controller.abort() };
  }

  it("begins at once, before the model has said a word", async () => {
    const { response } = await begin();
    const reader = response.body!.getReader();
    const { value } = await reader.read();
    assert.match(new TextDecoder().decode(value), /"type":"start"/);
    pause.open();
    while (!(await reader.read()).done);
  });

  it("is stored when the connection is lost", async () => {
    const { id, leave } = await begin();
    leave();
    assert.equal((await until(id, true)).messages.length, 1);
    pause.open();
    const { messages } = await until(id, false);
    assert.match(JSON.stringify(messages[1]?.parts), /I waited\./);
  });

  it("keeps others out until it is there", async () => {
    const { id, response } = await begin();
    const body = { conversationId: id, message: "hello" };
    const refused = await person.post("/api/chat", body);
    assert.equal(refused.status, 409);
    assert.match(await refused.text(), /wait for it, or stop it/);
    pause.open();
    await response.text();
    llm.will({ say: "Yes?" });
    assert.equal((await say(person, "hello", id)).text, "Yes?");
    assert.equal((await read(id)).messages.length, 4);
  });

  it("ends when it is stopped, and lets the next one begin", async () => {
    const { id, response } = await begin();
    const stopped = await person.post(`${path(id)}/stop`, {});
    assert.equal(stopped.status, 204);
    const reply = readReply(id, await response.text());
    assert.equal(reply.text, "");
    const { answering, messages } = await read(id);
    assert.deepEqual([answering, messages.length], [false, 1]);
    llm.will({ say: "Yes?" });
    assert.equal((await say(person, "hello", id)).text, "Yes?");
  });

  it("keeps what was said and done before it is stopped", async () => {
    const call = { tool: "add_task", input: { title: "buy milk" } };
    llm.will(
      { say: "One moment.", calls: [call] },
      { say: "Done.", after: pause.opened },
    );
    const response = await person.post("/api/chat", { message: "add milk" });
    const id = response.headers.get("x-conversation-id") ?? "";
    while (llm.received.length < 2)
      await new Promise((resolve) => setTimeout(resolve, 10));
    await person.post(`${path(id)}/stop`, {});
    await response.text();
    const stored = JSON.stringify((await read(id)).messages[1]?.parts);
    assert.match(stored, /One moment\./);
    assert.match(stored, /"state":"output-available"/);
  });

  it("is seen and stopped by other pods", async () => {
    const other = await startBackend(undefined, llm.settings, database);
    try {
      const { id, response } = await begin();
      Object.assign(person, { url: other.url });
      assert.equal((await read(id)).answering, true);
      const stop = await person.post(`${path(id)}/stop`, {});
      assert.equal(stop.status, 204);
      assert.equal(readReply(id, await response.text()).text, "");
      assert.equal((await read(id)).answering, false);
    } finally {
      await other.stop();
    }
  });

  it("of a pod that died is not waited for for ever", async () => {
    llm.will({ say: "Yes?" });
    const { conversationId: id } = await say(person, "hello");
    await inDatabase(
      `update conversation set answering_since = now() - interval '16 s' where id = '${id}'`,
    );
    assert.equal((await read(id)).answering, false);
    assert.equal((await say(person, "hello", id)).text, "Yes?");
  });
});
