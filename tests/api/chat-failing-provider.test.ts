import assert from "node:assert/strict";
import { newDatabase } from "../support/backend.ts";
import { chatWith, type Chat } from "../support/chat-with.ts";
import { say, tasksOf } from "../support/chat.ts";
import { ScriptedLlm } from "../support/scripted-llm/server.ts";

describe("a provider that fails", function () {
  this.timeout(60_000);
  let database: string;
  let llm: ScriptedLlm;
  let chat: Chat | undefined;

  before(async () => {
    database = await newDatabase();
    llm = await ScriptedLlm.start("openai");
  });

  afterEach(() => chat?.backend.stop());
  after(() => llm?.stop());

  async function start(settings: Record<string, string> = {}) {
    chat = await chatWith(llm, database, settings);
    return chat.person;
  }

  it("is not asked any more after failures in a row", async () => {
    const person = await start();
    llm.will({ status: 401 });
    for (let turn = 0; turn < 5; turn += 1) await say(person, "hello");
    assert.equal(llm.received.length, 3);
  });

  it("stays in use when it refuses single requests", async () => {
    const person = await start();
    llm.will({ status: 400 });
    for (let turn = 0; turn < 5; turn += 1) await say(person, "hello");
    assert.equal(llm.received.length, 5);
  });

  it("is not waited for when it wants to be left alone for long", async () => {
    const person = await start();
    llm.will({ status: 429, headers: { "retry-after": "60" } });
    await say(person, "hello");
    assert.equal(llm.received.length, 1);
  });

  it("has one end for all its steps together", async () => {
    const person = await start({ LLM_TIMEOUT_SECONDS: "0.6" });
    const pause = () =>
      new Promise<void>((resolve) => setTimeout(resolve, 400));
    const calls = [{ tool: "list_tasks", input: {} }];
    llm.will({ say: "Let me look.", calls, after: pause() }, { silent: true });
    const { text } = await say(person, "add buy milk");
    assert.match(text, /Let me look\.The language model/);
    assert.match(text, /Added “buy milk”/);
  });

  it("is replaced in the person's language", async () => {
    const person = await start();
    llm.will({ status: 401 });
    const { text } = await say(person, "دودھ خریدنا ہے");
    assert.match(text, /^زبان کا ماڈل/);
  });

  it("leaves a question that a yes still answers", async () => {
    const person = await start();
    await person.post("/api/tasks", { title: "buy milk" });
    const [task] = await tasksOf(person);
    const remove = { tool: "delete_task", input: { id: task?.id } };
    llm.will({ calls: [remove] }, { status: 401 });
    const { text, conversationId } = await say(person, "delete milk");
    assert.match(text, /Delete “buy milk”\? Say yes or no\.$/);
    await say(person, "yes", conversationId);
    assert.deepEqual(await tasksOf(person), []);
  });

  it("is counted by reason, and so is its time", async () => {
    const person = await start();
    llm.will({ status: 401 });
    await say(person, "hello");
    const metrics = await (await fetch(`${person.url}/metrics`)).text();
    assert.match(metrics, /model_fallbacks_total\{reason="refused"\} 1/);
    assert.match(metrics, /model_duration_seconds_count\{.*"failed".*\} 1/);
  });
});
