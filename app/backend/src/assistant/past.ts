import { ToolInputs, type Task } from "@todo-chat/contract";
import { outputOf, tasksIn } from "./memory.ts";
import type { ToolResult, Turn } from "./turns.ts";

type Back = (tasks: Task[]) => Task[];

const without =
  (gone: Task[]): Back =>
  (tasks) =>
    tasks.filter(({ id }) => !gone.some((task) => task.id === id));

const withThem =
  (back: Task[]): Back =>
  (tasks) => [...tasks, ...without(tasks)(back)];

/** Those tasks, open or done as they were. */
const withDone =
  (changed: Task[], done: boolean): Back =>
  (tasks) =>
    tasks.map((task) =>
      changed.some(({ id }) => id === task.id) ? { ...task, done } : task,
    );

const same: Back = (tasks) => tasks;

/** What takes back what an order of such a kind did to tasks. */
function backOf(kind: string, tasks: Task[]): Back {
  switch (kind) {
    case "add":
      return without(tasks);
    case "complete":
      return withDone(tasks, false);
    case "reopen":
      return withDone(tasks, true);
    case "delete":
      return withThem(tasks);
    default:
      return same;
  }
}

const REVERSED: Record<string, string> = {
  ...{ add: "delete", delete: "add" },
  ...{ complete: "reopen", reopen: "complete" },
};

function completionBack(result: ToolResult): Back {
  const output = outputOf("complete_task", result);
  if (!output?.found) return same;
  const { task, next } = output;
  const opened = backOf("complete", [task]);
  return (tasks) => opened(next ? without([next])(tasks) : tasks);
}

function updateBack(result: ToolResult): Back {
  const input = ToolInputs.update_task.safeParse(result.input).data;
  const done = input?.changes.done;
  return done === undefined ? same : withDone(tasksIn(result), !done);
}

function deletionBack(result: ToolResult): Back {
  const output = outputOf("delete_task", result);
  const isGone = output?.found && output.deleted;
  return isGone ? backOf("delete", [output.task]) : same;
}

function bulkBack(result: ToolResult): Back {
  const change = ToolInputs.change_tasks.safeParse(result.input).data;
  const output = outputOf("change_tasks", result);
  if (!change || !output?.applied) return same;
  return backOf(change.action.kind, output.tasks);
}

function undoingBack(result: ToolResult): Back {
  const undone = outputOf("undo", result)?.undone;
  return undone ? backOf(REVERSED[undone.kind] ?? "", undone.tasks) : same;
}

const BACK: Record<string, (result: ToolResult) => Back> = {
  add_task: (result) => backOf("add", tasksIn(result)),
  complete_task: completionBack,
  update_task: updateBack,
  delete_task: deletionBack,
  change_tasks: bulkBack,
  undo: undoingBack,
};

/** Which tasks there were, open or done, before those turns, as far as the tools' answers tell. */
export const tasksBefore = (turns: Turn[], tasks: Task[]): Task[] =>
  turns
    .flatMap(({ results }) => results)
    .reduceRight(
      (then, result) => (BACK[result.tool]?.(result) ?? same)(then),
      tasks,
    );
