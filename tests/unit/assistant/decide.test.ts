import assert from "node:assert/strict";
import type { ToolResult } from "../../../app/backend/src/assistant/turns.ts";
import type { Task } from "../../../app/contract/src/index.ts";
import { task } from "../task.ts";
import { next, ofTask, turn } from "./next-step.ts";

const MILK = task(1, "buy milk");
const POWDER = task(2, "buy milk powder");
const BREAD = task(3, "buy bread");

const listed = (tasks: Task[]): ToolResult => ({
  tool: "list_tasks",
  input: { status: "open" },
  output: { tasks, total: tasks.length },
});

const asked = (about: Task) => ofTask("delete_task", about, { deleted: false });
const id = (about: Task) => ({ id: about.id });

describe("the assistant's next step", () => {
  it("acts when one task matches", () => {
    const step = next([MILK, BREAD], turn("complete milk"));
    assert.deepEqual(step, [["complete_task", id(MILK)]]);
  });

  it("asks for what was completed then, whenever it was due", () => {
    const today = "2026-11-21";
    const filter = { status: "done", doneFrom: today, doneUntil: today };
    const step = next([MILK], turn("what did I finish today?"));
    assert.deepEqual(step, [["list_tasks", filter]]);
  });

  it("prefers the task that is named in full", () => {
    const step = next([POWDER, MILK], turn("complete buy milk"));
    assert.deepEqual(step, [["complete_task", id(MILK)]]);
  });

  it("asks which one when several match, and acts on the one chosen", () => {
    const tasks = [task(4, "call the bank"), task(5, "call the school")];
    const first = turn("complete the call");
    assert.match(String(next(tasks, first)), /Which one/);
    const chosen = next(tasks, first, turn("the second one"));
    assert.deepEqual(chosen, [["complete_task", id(tasks[1]!)]]);
    const named = next(tasks, first, turn("the bank one"));
    assert.deepEqual(named, [["complete_task", id(tasks[0]!)]]);
  });

  it("asks once about tasks that change in different ways", () => {
    const tasks = [MILK, { ...BREAD, tags: ["food"] }];
    const results = tasks.map((about) => ({
      tool: "change_tasks",
      input: {
        ids: [about.id],
        action: { kind: "update", changes: { tags: [...about.tags, "x"] } },
      },
      output: { applied: false, tasks: [about] },
    }));
    const answer = next(tasks, turn("tag all of them with #x", ...results));
    const lines = String(answer).split("\n");
    assert.deepEqual(lines, [
      "Change these 2 tasks? Say yes or no.",
      "1. buy milk",
      "2. buy bread – #food",
    ]);
  });

  it("says so when none matches", () => {
    assert.match(String(next([BREAD], turn("delete milk"))), /“milk”/);
  });

  it("does all that one message asks for, in its order", () => {
    const step = next([MILK, BREAD], turn("finish bread and delete milk"));
    const calls = [
      ["complete_task", id(BREAD)],
      ["delete_task", id(MILK)],
    ];
    assert.deepEqual(step, calls);
  });

  it("counts in the list last shown", () => {
    const shown = turn("list", listed([POWDER, MILK]));
    const step = next([MILK, POWDER], shown, turn("complete 2"));
    assert.deepEqual(step, [["complete_task", id(MILK)]]);
  });

  it("goes on counting in the same list when one of it is done", () => {
    const before = [BREAD, POWDER, MILK].map((about, place) => ({
      ...about,
      createdAt: `2026-11-0${3 - place}T00:00:00Z`,
    }));
    const [first, second, third] = before as [Task, Task, Task];
    const done = { ...second, done: true };
    const result = ofTask("complete_task", done);
    const earlier = turn("complete the second one", result);
    const step = next([first, third, done], earlier, turn("complete 3"));
    assert.deepEqual(step, [["complete_task", id(third)]]);
  });

  it("says so when the number is not in the list", () => {
    const shown = turn("list", listed([MILK]));
    assert.match(String(next([MILK], shown, turn("complete 7"))), /number 7/);
  });

  it("asks before it deletes, and keeps what is refused", () => {
    const first = turn("delete milk", asked(MILK));
    assert.match(String(next([MILK], first)), /Delete “buy milk”\?/);
    const confirmed = next([MILK], first, turn("yes"));
    assert.deepEqual(confirmed, [["delete_task", id(MILK)]]);
    assert.match(String(next([MILK], first, turn("no"))), /stays/);
  });

  it("asks about another task when another one was meant", () => {
    const first = turn("delete milk", asked(MILK));
    const step = next([MILK, BREAD], first, turn("no, I meant bread"));
    assert.deepEqual(step, [["delete_task", id(BREAD)]]);
  });

  it("takes back what it did to the wrong task", () => {
    const first = turn("complete milk", ofTask("complete_task", MILK));
    const step = next([MILK, BREAD], first, turn("no, I meant bread"));
    assert.deepEqual(step, [
      ["undo", {}],
      ["complete_task", id(BREAD)],
    ]);
  });

  it("asks how a task is to change, and hears the answer", () => {
    const first = turn("reschedule buy bread");
    assert.match(String(next([MILK, BREAD], first)), /How .*“buy bread”\?/);
    const step = next([MILK, BREAD], first, turn("to Monday"));
    const changes = { due: "2026-11-23" };
    assert.deepEqual(step, [["update_task", { ...id(BREAD), changes }]]);
  });

  it("forgets the question when something else is said", () => {
    const turns = [turn("delete milk", asked(MILK)), turn("hello")];
    const step = next([MILK], ...turns, turn("yes"));
    assert.match(String(step), /nothing to confirm/);
  });

  it("admits it when a tool failed", () => {
    const failed = { tool: "add_task", input: {}, output: undefined };
    assert.match(String(next([], turn("add milk", failed))), /did not work/);
  });

  it("does not begin with more than it can do at once", () => {
    const many = Array.from({ length: 50 }, (_, n) => `errand ${n}`);
    const answer = next([], turn(`add ${many.join(", ")}`));
    assert.match(String(answer), /several messages/);
  });

  it("offers examples for what it does not understand", () => {
    const step = next([], turn("fjdksl fjdksl"));
    assert.match(String(step), /did not understand/);
  });
});
