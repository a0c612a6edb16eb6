import assert from "node:assert/strict";
import { tasksBefore } from "../../../app/backend/src/assistant/past.ts";
import type { ToolResult } from "../../../app/backend/src/assistant/turns.ts";
import type { Task } from "../../../app/contract/src/index.ts";
import { task } from "../task.ts";

const MILK = task(1, "buy milk");
const BREAD = task(2, "buy bread");
const done = (one: Task): Task => ({ ...one, done: true });

const result = (tool: string, output: object, input: object = {}) => ({
  ...{ tool, input },
  output,
});

const before = (tasks: Task[], ...results: ToolResult[]): Task[] =>
  tasksBefore([{ said: "", results }], tasks);

const bulk = (kind: string, tasks: Task[], applied = true): ToolResult =>
  result(
    "change_tasks",
    { applied, tasks },
    { ids: tasks.map(({ id }) => id), action: { kind } },
  );

describe("the tasks before some turns", () => {
  it("are open where those completed them", () => {
    const completed = result("complete_task", {
      found: true,
      task: done(MILK),
    });
    assert.deepEqual(before([done(MILK), BREAD], completed), [MILK, BREAD]);
  });

  it("lack what was added, and hold what was deleted", () => {
    const added = result("add_task", { found: true, task: MILK });
    assert.deepEqual(before([MILK, BREAD], added), [BREAD]);
    const gone = { found: true, task: MILK, deleted: true };
    const deleted = result("delete_task", gone);
    assert.deepEqual(before([BREAD], deleted), [BREAD, MILK]);
  });

  it("are the same where a deletion was only asked about", () => {
    const asked = result("delete_task", {
      ...{ found: true, task: MILK },
      deleted: false,
    });
    assert.deepEqual(before([MILK], asked), [MILK]);
    assert.deepEqual(before([MILK], bulk("delete", [MILK], false)), [MILK]);
  });

  it("are as they were before many were changed, and before that was taken back", () => {
    const both = [done(MILK), done(BREAD)];
    assert.deepEqual(before(both, bulk("complete", both)), [MILK, BREAD]);
    const undone = { kind: "complete", tasks: [MILK], count: 1 };
    const undo = result("undo", { undone });
    assert.deepEqual(before([MILK], undo), [done(MILK)]);
  });

  it("are done where those opened them again", () => {
    const changes = { id: MILK.id, changes: { done: false } };
    const output = { found: true, task: MILK };
    const opened = result("update_task", output, changes);
    assert.deepEqual(before([MILK], opened), [done(MILK)]);
  });
});
