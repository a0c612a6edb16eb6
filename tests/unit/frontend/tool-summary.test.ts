import assert from "node:assert/strict";
import type { Task } from "../../../app/contract/src/index.ts";
import { needTexts, startI18n } from "../../../app/frontend/src/i18n/i18n.ts";
import { summarizeTool } from "../../../app/frontend/src/features/chat/tool-summary.ts";

const now = "2026-11-21T12:00:00.000Z";
const task: Task = {
  id: "0190c1a0-0000-7000-8000-000000000000",
  title: "Buy milk",
  notes: null,
  due: null,
  priority: null,
  tags: [],
  repeat: null,
  remindAt: null,
  done: false,
  createdAt: now,
  updatedAt: now,
  completedAt: null,
};

const deletion = (output: { found: true; task: Task; deleted: boolean }) =>
  summarizeTool({
    type: "tool-delete_task",
    toolCallId: "1",
    state: "output-available",
    input: { id: task.id },
    output,
  });

describe("the summary of a tool call", () => {
  before(async () => {
    await startI18n("en");
    await needTexts("members");
  });

  it("says what is going on while it runs", () => {
    const summary = summarizeTool({
      type: "tool-add_task",
      toolCallId: "1",
      state: "input-available",
      input: { title: "Buy milk" },
    });
    assert.deepEqual(summary, { state: "working", label: "Adding a task" });
  });

  it("counts the tasks that were found", () => {
    const summary = summarizeTool({
      type: "tool-list_tasks",
      toolCallId: "1",
      state: "output-available",
      input: {},
      output: { tasks: [task], total: 1 },
    });
    assert.equal(summary.note, "1 task");
  });

  it("tells a deletion from the question before it", () => {
    const asked = deletion({ found: true, task, deleted: false });
    const gone = deletion({ found: true, task, deleted: true });
    assert.equal(asked.label, "Waiting for your yes");
    assert.equal(gone.label, "Task deleted");
  });

  it("calls a task that does not exist a failure", () => {
    const summary = summarizeTool({
      type: "tool-complete_task",
      toolCallId: "1",
      state: "output-available",
      input: { id: task.id },
      output: { found: false },
    });
    assert.deepEqual(summary, { state: "failed", label: "No such task" });
  });

  it("calls a tool that threw a failure", () => {
    const summary = summarizeTool({
      type: "tool-add_task",
      toolCallId: "1",
      state: "output-error",
      input: { title: "Buy milk" },
      errorText: "no",
    });
    assert.equal(summary.state, "failed");
  });
});
