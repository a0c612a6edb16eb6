import { ToolInputs, type Task, type TaskResult } from "@todo-chat/contract";
import { tool, type ToolSet } from "ai";
import type { Clock } from "../assistant/clock.ts";
import type { TaskStore } from "../tasks/store.ts";
import { toFilter, wordsOf } from "../tasks/to-filter.ts";

export interface ToolArgs {
  store: TaskStore;
  /** From the session. No tool takes it as an input. */
  userId: string;
  clock: Clock;
  /** The task that the person was asked about in the last answer, if any. */
  askedToDelete: string | undefined;
}

const toResult = (task: Task | undefined): TaskResult =>
  task ? { found: true, task } : { found: false };

/** Deletes only what the person was asked about; else it is the question. */
async function deleteTask(
  { store, userId, clock, askedToDelete }: ToolArgs,
  id: string,
): Promise<TaskResult> {
  const confirmed = askedToDelete === id;
  const task = confirmed
    ? await store.remove({ userId, timeZone: clock.timeZone }, id)
    : await store.get(userId, id);
  return task ? { found: true, task, deleted: confirmed } : { found: false };
}

export function createTools(args: ToolArgs): ToolSet {
  const { store, userId, clock } = args;
  const actor = { userId, timeZone: clock.timeZone };
  return {
    add_task: tool({
      description: "Add a task.",
      inputSchema: ToolInputs.add_task,
      execute: async (task) => toResult(await store.add(actor, task)),
    }),
    list_tasks: tool({
      description: "List or search the person's tasks.",
      inputSchema: ToolInputs.list_tasks,
      execute: (input) =>
        store.find(userId, {
          ...toFilter(input, clock),
          words: wordsOf(input.search),
        }),
    }),
    complete_task: tool({
      description: "Mark a task as done.",
      inputSchema: ToolInputs.complete_task,
      execute: async ({ id }) =>
        toResult((await store.update(actor, id, { done: true }))?.task),
    }),
    update_task: tool({
      description: "Change a task's title, notes, due date or priority.",
      inputSchema: ToolInputs.update_task,
      execute: async ({ id, changes }) =>
        toResult((await store.update(actor, id, changes))?.task),
    }),
    delete_task: tool({
      description:
        "Delete a task. The first call only finds it: ask the person to confirm, and call again after a yes.",
      inputSchema: ToolInputs.delete_task,
      execute: ({ id }) => deleteTask(args, id),
    }),
  };
}
