import assert from "node:assert/strict";
import { newDatabase } from "../support/backend.ts";
import { chatWith, type Chat } from "../support/chat-with.ts";
import { say, tasksOf } from "../support/chat.ts";
import type { Act } from "../support/scripted-llm/act.ts";
import {
  FORMATS,
  ScriptedLlm,
  type ScriptedProvider,
} from "../support/scripted-llm/server.ts";

const MESSAGE = "add buy milk";
const ADD = { tool: "add_task", input: { title: "buy oat milk" } };
const INSTEAD = /^The language model does not answer right now/;

/** After each of these the built-in model has to answer instead. */
const FAILURES: Record<string, Act> = {
  "answers nothing": { empty: true },
  "answers what is no protocol": { malformed: true },
  "answers with a web page": { html: true },
  "has no quota left": { status: 429 },
  "fails inside": { status: 500 },
  "refuses the key": { status: 401 },
  "breaks off in a word": { cutAfter: "I have ad" },
  "ends before its end": { endAfter: "I have ad" },
  "breaks off after a call": { calls: [ADD], cut: true },
  "calls a tool that is not there": { calls: [{ tool: "format", input: {} }] },
  "calls a tool with nonsense": {
    calls: [{ tool: "add_task", input: { due: "soon" } }],
  },
};

for (const provider of Object.keys(FORMATS) as ScriptedProvider[])
  describe(`a model of ${provider}`, function () {
    this.timeout(60_000);
    let database: string;
    let llm: ScriptedLlm;
    let chat: Chat;

    before(async () => {
      database = await newDatabase();
      llm = await ScriptedLlm.start(provider);
    });

    beforeEach(async () => {
      chat = await chatWith(llm, database);
    });

    afterEach(() => chat?.backend.stop());
    after(() => llm?.stop());

    const titles = async () =>
      (await tasksOf(chat.person)).map(({ title }) => title);

    it("answers in its own words", async () => {
      llm.will({ say: "Good morning!" });
      const reply = await say(chat.person, "hello");
      assert.equal(reply.text, "Good morning!");
      assert.equal(llm.received.length, 1);
    });

    it("calls tools and reports what they did", async () => {
      llm.will({ say: "A moment.", calls: [ADD] }, { say: "It is added." });
      const reply = await say(chat.person, MESSAGE);
      assert.deepEqual(reply.tools, ["add_task"]);
      assert.equal(reply.text, "A moment.It is added.");
      assert.deepEqual(await titles(), ["buy oat milk"]);
      assert.match(JSON.stringify(llm.received[1]?.body), /found.{1,5}true/);
    });

    it("calls several tools at once, in their order", async () => {
      const names = ["one", "two", "three", "four"];
      const calls = names.map((title) => ({
        tool: "add_task",
        input: { title },
      }));
      llm.will({ calls }, { say: "Done." });
      await say(chat.person, "add four tasks");
      assert.deepEqual((await titles()).reverse(), names);
    });

    it("goes on when a second try succeeds", async () => {
      llm.will({ status: 429 }, { status: 503 }, { say: "Here I am." });
      const reply = await say(chat.person, "hello");
      assert.equal(reply.text, "Here I am.");
    });

    it("leaves the turn to the built-in one when it stays silent", async () => {
      llm.will({ silent: true });
      const settings = { LLM_FIRST_TOKEN_SECONDS: "0.3" };
      const { backend, person } = await chatWith(llm, database, settings);
      const reply = await say(person, MESSAGE);
      await backend.stop();
      assert.match(reply.text, INSTEAD);
      assert.match(reply.text, /Added “buy milk”/);
    });

    for (const [what, act] of Object.entries(FAILURES))
      it(`leaves the turn to the built-in one when it ${what}`, async () => {
        llm.will(act);
        const reply = await say(chat.person, MESSAGE);
        const words = reply.text.replace(/^I have ad/, "");
        assert.match(words, INSTEAD);
        assert.match(words, /Added “buy milk”/);
        assert.deepEqual(await titles(), ["buy milk"]);
      });

    it("has done nothing twice when it breaks off after its tools", async () => {
      llm.will({ calls: [ADD] }, { cutAfter: "Now" });
      const reply = await say(chat.person, MESSAGE);
      assert.deepEqual(reply.tools, ["add_task"]);
      assert.match(reply.text, /broke off.*\nAdded “buy oat milk”\./);
      assert.deepEqual(await titles(), ["buy oat milk"]);
    });

    it("gets the key in a header and never tells it", async () => {
      llm.will({ status: 401 });
      const reply = await say(chat.person, "hello");
      const [request] = llm.received;
      assert.match(JSON.stringify(request?.headers), /scripted-key-canary/);
      assert.doesNotMatch(request?.path ?? "", /canary/);
      assert.doesNotMatch(reply.text, /canary/);
    });
  });
