import type {
  Task,
  TaskResult,
  ToolInputs,
  ToolName,
  ToolOutputs,
} from "@todo-chat/contract";
import type { z } from "zod";
import { toFilter, wordsOf } from "../tasks/to-filter.ts";
import type { ToolContext } from "./context.ts";

export type Input<Name extends ToolName> = z.output<(typeof ToolInputs)[Name]>;
type Output<Name extends ToolName> = z.output<(typeof ToolOutputs)[Name]>;

export interface Tool<Name extends ToolName> {
  /** For language models and for people who choose tools. */
  description: string;
  run(context: ToolContext, input: Input<Name>): Promise<Output<Name>>;
}

interface Changed {
  task: Task;
  next?: Task;
}

const toResult = (changed: Changed | undefined): TaskResult =>
  changed ? { found: true, ...changed } : { found: false };

/** Deletes only what the person said yes to; else it is the question. */
async function deleteTask(
  { tasks, actor, isConfirmed }: ToolContext,
  { id }: Input<"delete_task">,
): Promise<TaskResult> {
  const deleted = isConfirmed({ tool: "delete_task", id });
  const task = deleted
    ? await tasks.remove(actor, id)
    : await tasks.get(actor.userId, id);
  return task ? { found: true, task, deleted } : { found: false };
}

async function changeTasks(
  { tasks, actor, isConfirmed }: ToolContext,
  change: Input<"change_tasks">,
): Promise<Output<"change_tasks">> {
  const applied = isConfirmed({ tool: "change_tasks", ...change });
  const concerned = applied
    ? await tasks.changeMany(actor, change.ids, change.action)
    : await tasks.getMany(actor.userId, change.ids);
  return { applied, tasks: concerned };
}

async function profile({
  tasks,
  user,
  clock,
}: ToolContext): Promise<Output<"get_user_profile">> {
  const { open, done } = await tasks.counts(user.id);
  const { name, email, language } = user;
  const timeZone = user.timeZone ?? clock.timeZone;
  return { name, email, language, timeZone, openTasks: open, doneTasks: done };
}

/** All that the assistant and MCP clients can do, over the one task layer. */
export const TOOLS: { [Name in ToolName]: Tool<Name> } = {
  add_task: {
    description:
      "Add a task. `due` is a day (2026-11-21) or a moment with an offset (2026-11-21T17:00:00+05:00); `repeat.rule` is an RFC 5545 rule (FREQ=WEEKLY;BYDAY=MO); `remindAt` is a moment.",
    run: async ({ tasks, actor }, task) =>
      toResult({ task: await tasks.add(actor, task) }),
  },
  list_tasks: {
    description:
      "List tasks, open ones by default: the first 100, and how many there are. `dueFrom` and `dueUntil`, and `doneFrom` and `doneUntil` for when tasks were completed, are days of the person, both included.",
    run: ({ tasks, user, clock }, input) =>
      tasks.find(
        user.id,
        { ...toFilter(input, clock), words: wordsOf(input.search) },
        input.sort,
      ),
  },
  search_tasks: {
    description:
      "Find tasks, done ones included, whose title, notes or tags contain every word.",
    run: ({ tasks, user }, { query }) =>
      tasks.find(user.id, { status: "all", anywhere: wordsOf(query) }),
  },
  complete_task: {
    description:
      "Mark a task as done. Of a repeating task, `next` is the following one.",
    run: async ({ tasks, actor }, { id }) =>
      toResult(await tasks.update(actor, id, { done: true })),
  },
  update_task: {
    description:
      "Change a task. What is left out of `changes` stays; null clears it; `done: false` opens it again; `tags` replaces all tags.",
    run: async ({ tasks, actor }, { id, changes }) =>
      toResult(await tasks.update(actor, id, changes)),
  },
  delete_task: {
    description:
      "Delete a task. Without the person's yes it only answers `deleted: false` and the task: ask the person, and call it again with the same id after a yes.",
    run: deleteTask,
  },
  change_tasks: {
    description:
      "Complete, reopen, delete or update up to 100 tasks at once. Without the person's yes it only answers `applied: false` and the tasks: ask the person, and call it again with the same input after a yes.",
    run: changeTasks,
  },
  undo: {
    description:
      "Take back the person's last change. `undone` is null when there is none.",
    run: async ({ tasks, actor }) => ({
      undone: (await tasks.undo(actor)) ?? null,
    }),
  },
  get_user_profile: {
    description:
      "Tell the person's name, address, language and time zone, and how many tasks are open and done.",
    run: profile,
  },
};
