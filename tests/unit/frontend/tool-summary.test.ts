import assert from "node:assert/strict";
import { needTexts, startI18n } from "../../../app/frontend/src/i18n/i18n.ts";
import type { ToolPart } from "../../../app/frontend/src/features/chat/assistant-message.ts";
import { summarizeTool } from "../../../app/frontend/src/features/chat/tools/tool-summary.ts";
import { task as aTask } from "../task.ts";

const task = aTask(1, "Buy milk");

const summaryOf = (part: object, waits = true) =>
  summarizeTool({ toolCallId: "1", ...part } as ToolPart, waits);

const finished = (tool: string, output: object, input: object = {}) => ({
  type: `tool-${tool}`,
  state: "output-available",
  input,
  output,
});

const deletion = (deleted: boolean) =>
  finished("delete_task", { found: true, task, deleted });

const bulk = (kind: string, applied: boolean) =>
  finished(
    "change_tasks",
    { applied, tasks: [task, task] },
    { ids: [task.id], action: { kind } },
  );

describe("the summary of a tool call", () => {
  before(async () => {
    await startI18n("en");
    await needTexts("members");
  });

  it("says what is going on while it runs", () => {
    const summary = summaryOf({
      type: "tool-add_task",
      state: "input-available",
      input: { title: "Buy milk" },
    });
    assert.deepEqual(summary, { state: "working", label: "Adding a task" });
  });

  it("counts the tasks that there are, not only those that came", () => {
    const found = finished("list_tasks", { tasks: [task], total: 21 });
    const { note, total, tasks } = summaryOf(found);
    assert.deepEqual([note, total, tasks], ["21 tasks", 21, [task]]);
  });

  it("tells a deletion from the question before it", () => {
    assert.equal(summaryOf(deletion(false)).label, "Waiting for your yes");
    assert.equal(summaryOf(deletion(true)).label, "Task deleted");
  });

  it("waits no longer once the conversation has gone on", () => {
    const { state, label } = summaryOf(deletion(false), false);
    assert.deepEqual([state, label], ["finished", "Asked you first"]);
  });

  it("names what was done to many", () => {
    assert.equal(summaryOf(bulk("complete", true)).label, "Tasks completed");
    assert.equal(summaryOf(bulk("delete", true)).label, "Tasks deleted");
    assert.equal(summaryOf(bulk("delete", false)).state, "asking");
  });

  it("tells when a repeating task comes back", () => {
    const next = { ...task, due: "2031-03-02" };
    const done = finished("complete_task", { found: true, task, next });
    assert.equal(summaryOf(done).note, "next one: Mar 2, 2031");
  });

  it("shows what was taken back, or that there was nothing", () => {
    const undone = { kind: "bulk", tasks: [task], count: 3 };
    assert.equal(summaryOf(finished("undo", { undone })).note, "3 tasks");
    const { state } = summaryOf(finished("undo", { undone: null }));
    assert.equal(state, "failed");
  });

  it("sums up a profile", () => {
    const profile = { name: "Sara", openTasks: 2, doneTasks: 1 };
    const { note } = summaryOf(finished("get_user_profile", profile));
    assert.equal(note, "Sara, 2 open, 1 done");
  });

  it("calls a task that does not exist a failure", () => {
    const missing = finished("complete_task", { found: false });
    const { state, label } = summaryOf(missing);
    assert.deepEqual([state, label], ["failed", "No such task"]);
  });

  it("calls a tool that threw a failure", () => {
    const summary = summaryOf({
      type: "tool-add_task",
      state: "output-error",
      input: { title: "Buy milk" },
      errorText: "no",
    });
    assert.equal(summary.state, "failed");
  });
});
