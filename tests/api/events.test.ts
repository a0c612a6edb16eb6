import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import type { Conversation } from "../../app/contract/src/index.ts";
import { startBackend, type TestBackend } from "../support/backend.ts";
import { say } from "../support/chat.ts";
import { EventStream } from "../support/event-stream.ts";
import { Person } from "../support/person.ts";
import { add } from "../support/reminders.ts";

describe("a stream of events", function () {
  this.timeout(60_000);
  let one: TestBackend;
  let other: TestBackend;

  before(async () => {
    one = await startBackend();
    other = await startBackend(undefined, {}, one.databaseUrl);
  });

  after(async () => {
    await one?.stop();
    await other?.stop();
  });

  it("tells of changed tasks on every pod", async () => {
    const person = await Person.signedUp(one.url);
    const there = new Person(other.url, person.credentials);
    await there.logIn();
    const streams = [
      await EventStream.open(person),
      await EventStream.open(there),
    ];
    // Both have looked once.
    await sleep(1_000);
    await add(person, { title: "news" });
    for (const stream of streams) {
      assert.deepEqual((await stream.first("tasks")).data, {});
      await stream.close();
    }
  });

  it("tells how far a conversation has come, on every pod, and to nobody else", async () => {
    const person = await Person.signedUp(one.url);
    const there = new Person(other.url, person.credentials);
    await there.logIn();
    const stranger = await Person.signedUp(other.url);
    const foreign = await EventStream.open(stranger);
    const streams = [
      await EventStream.open(person),
      await EventStream.open(there),
    ];
    const { conversationId: id } = await say(person, "add call mum");
    const path = `/api/conversations/${id}`;
    const stored = (await (await person.get(path)).json()) as Conversation;
    const lastMessageId = stored.messages.at(-1)?.id;
    for (const stream of streams) {
      const told = () => stream.of("conversation").map(({ data }) => data);
      while (!told().length) await sleep(50);
      assert.deepEqual(told().at(-1), { id, lastMessageId });
      // Found again with the next looks, and not told again.
      const count = told().length;
      await sleep(5_000);
      assert.equal(told().length, count);
      await stream.close();
    }
    assert.deepEqual(foreign.events, []);
    await foreign.close();
  });

  it("is for people who are signed in, some at a time", async () => {
    assert.equal((await fetch(`${one.url}/api/events`)).status, 401);
    const person = await Person.signedUp(one.url);
    const opened: EventStream[] = [];
    while (opened.length < 12) opened.push(await EventStream.open(person));
    assert.equal((await person.get("/api/events")).status, 429);
    for (const stream of opened) await stream.close();
  });

  it("ends when its server stops", async () => {
    const stopping = await startBackend(undefined, {}, one.databaseUrl);
    const stream = await EventStream.open(await Person.signedUp(stopping.url));
    await stopping.stop();
    await stream.ended;
  });
});
