import assert from "node:assert/strict";
import type { ActivityPage, ToolName } from "../../app/contract/src/index.ts";
import { newDatabase } from "../support/backend.ts";
import { chatWith, type Chat } from "../support/chat-with.ts";
import { say, tasksOf } from "../support/chat.ts";
import { Person } from "../support/person.ts";
import { ScriptedLlm } from "../support/scripted-llm/server.ts";

interface Message {
  role: string;
  content: string;
}

describe("the tools of a conversation", function () {
  this.timeout(60_000);
  let llm: ScriptedLlm;
  let chat: Chat;
  let person: Person;

  before(async () => {
    llm = await ScriptedLlm.start("openai");
    chat = await chatWith(llm, await newDatabase());
  });

  beforeEach(async () => {
    person = await Person.signedUp(chat.backend.url);
  });

  after(async () => {
    await chat?.backend.stop();
    await llm?.stop();
  });

  const call = (tool: ToolName, input: object) => ({ tool, input });

  /** Lets the model call these at once, and returns what it is told of each. */
  async function use(...calls: { tool: ToolName; input: object }[]) {
    llm.will({ calls }, { say: "Done." });
    await say(person, "go on");
    const { messages } = llm.received[1]?.body as { messages: Message[] };
    return messages
      .filter(({ role }) => role === "tool")
      .map(({ content }) => JSON.parse(content) as Record<string, unknown>);
  }

  const titles = async () =>
    (await tasksOf(person)).map(({ title }) => title).sort();

  it("take back all that one message did, at once", async () => {
    await use(call("add_task", { title: "old" }));
    const [old] = await tasksOf(person);
    await use(
      call("add_task", { title: "one" }),
      call("add_task", { title: "two" }),
      call("update_task", { id: old?.id, changes: { title: "new" } }),
    );
    assert.deepEqual(await titles(), ["new", "one", "two"]);
    const [undone] = await use(call("undo", {}));
    assert.equal((undone?.["undone"] as { count: number }).count, 3);
    assert.deepEqual(await titles(), ["old"]);
  });

  it("say when there is nothing to take back", async () => {
    assert.deepEqual(await use(call("undo", {})), [{ undone: null }]);
  });

  it("complete a repeating task and tell the next one", async () => {
    const repeat = { rule: "FREQ=DAILY" };
    const due = "2026-01-05";
    await use(call("add_task", { title: "water plants", due, repeat }));
    const [task] = await tasksOf(person);
    const [result] = await use(call("complete_task", { id: task?.id }));
    const next = result?.["next"] as { title: string; done: boolean };
    assert.deepEqual([next.title, next.done], ["water plants", false]);
  });

  it("list by tag, priority and lack of a date, and search in notes", async () => {
    const due = "2026-01-05";
    await use(
      call("add_task", { title: "a", tags: ["home"], priority: "high", due }),
      call("add_task", { title: "b", notes: "about the roof" }),
    );
    const found = await use(
      call("list_tasks", { tag: "home" }),
      call("list_tasks", { priority: "high" }),
      call("list_tasks", { undated: true }),
      call("search_tasks", { query: "roof" }),
    );
    const names = found.map(({ tasks }) =>
      (tasks as { title: string }[]).map(({ title }) => title),
    );
    assert.deepEqual(names, [["a"], ["a"], ["b"], ["b"]]);
  });

  it("list what is due on one day newest first", async () => {
    const due = "2026-01-05";
    for (const title of ["a", "b", "c", "d"])
      await use(call("add_task", { title, due }));
    const [found] = await use(call("list_tasks", { overdue: true }));
    const listed = found?.["tasks"] as { title: string }[];
    assert.deepEqual(
      listed.map(({ title }) => title),
      ["d", "c", "b", "a"],
    );
  });

  it("tell who the person is and how much there is to do", async () => {
    await use(call("add_task", { title: "a" }));
    const [profile] = await use(call("get_user_profile", {}));
    assert.equal(profile?.["email"], person.credentials.email);
    assert.deepEqual([profile?.["openTasks"], profile?.["doneTasks"]], [1, 0]);
  });

  it("are noted, each with its outcome", async () => {
    const [added] = await use(call("add_task", { title: "a" }));
    const { id } = added?.["task"] as { id: string };
    await use(
      call("delete_task", { id }),
      call("complete_task", { id: crypto.randomUUID() }),
    );
    const response = await person.get("/api/activity");
    const { calls } = (await response.json()) as ActivityPage;
    assert.deepEqual(
      calls.map(({ via, tool, outcome }) => [via, tool, outcome]).reverse(),
      [
        ["chat", "add_task", "done"],
        ["chat", "delete_task", "asked"],
        ["chat", "complete_task", "not-found"],
      ],
    );
  });
});
