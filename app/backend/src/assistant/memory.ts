import {
  TaskListResultSchema,
  TaskResultSchema,
  ToolInputs,
  type Task,
  type TaskResult,
} from "@todo-chat/contract";
import type { TaskAction, Intent } from "./intent.ts";
import type { ToolResult, Turn } from "./turns.ts";

export interface ShownList {
  tasks: Task[];
  /** The words that were looked for, when it was no list for reading. */
  search?: string;
}

const asList = (result: ToolResult | undefined): ShownList | undefined => {
  if (result?.tool !== "list_tasks") return undefined;
  const list = TaskListResultSchema.safeParse(result.output).data;
  const input = ToolInputs.list_tasks.safeParse(result.input).data;
  return list && { tasks: list.tasks, search: input?.search };
};

export const listIn = (turn: Turn): ShownList | undefined =>
  turn.results.map(asList).findLast((list) => list !== undefined);

export function resultOf(turn: Turn, tool: string): TaskResult | undefined {
  const result = turn.results.findLast((one) => one.tool === tool);
  return TaskResultSchema.safeParse(result?.output).data;
}

/** A list that the person saw with numbers: asked for, or "which one?". */
const isShown = (list: ShownList | undefined): boolean =>
  list !== undefined && (!list.search || list.tasks.length > 1);

/** What the numbers in "complete 2" count: the list last shown. */
export const shownList = (earlier: Turn[]): Task[] | undefined =>
  earlier.map(listIn).findLast(isShown)?.tasks;

/** The task that the assistant asked about just before: "delete it?". */
export function askedToDelete(earlier: Turn[]): Task | undefined {
  const last = earlier.at(-1);
  const result = last && resultOf(last, "delete_task");
  return result?.found && result.deleted === false ? result.task : undefined;
}

const isTaskAction = (intent: Intent): intent is TaskAction =>
  intent.kind === "complete" ||
  intent.kind === "update" ||
  intent.kind === "delete";

/** The action behind a "which one?" that the assistant asked just before. */
export function askedWhich(
  earlier: Turn[],
  parse: (said: string) => Intent,
): TaskAction | undefined {
  const last = earlier.at(-1);
  if (!last) return undefined;
  const list = listIn(last);
  if (!list?.search || list.tasks.length < 2) return undefined;
  const intent = parse(last.said);
  return isTaskAction(intent) ? intent : undefined;
}
