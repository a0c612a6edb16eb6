import {
  ToolInputs,
  ToolOutputs,
  type BulkChange,
  type Task,
  type ToolName,
} from "@todo-chat/contract";
import type { z } from "zod";
import type { ToolResult, Turn } from "./turns.ts";

type Output<Name extends ToolName> = z.output<(typeof ToolOutputs)[Name]>;

/** What a tool answered; undefined when it failed or was another. */
export function outputOf<Name extends ToolName>(
  name: Name,
  { tool, output }: ToolResult,
): Output<Name> | undefined {
  if (tool !== name) return undefined;
  return ToolOutputs[name].safeParse(output).data as Output<Name> | undefined;
}

const SINGLE = [
  "add_task",
  "complete_task",
  "update_task",
  "delete_task",
] as const;

/** The tasks that a tool's answer was about. */
export function tasksIn(result: ToolResult): Task[] {
  const list =
    outputOf("list_tasks", result) ?? outputOf("search_tasks", result);
  if (list) return list.tasks;
  const bulk = outputOf("change_tasks", result);
  if (bulk) return bulk.tasks;
  const undone = outputOf("undo", result)?.undone;
  if (undone) return undone.tasks;
  for (const name of SINGLE) {
    const single = outputOf(name, result);
    if (single?.found) return [single.task];
  }
  return [];
}

const isList = ({ tool }: ToolResult): boolean =>
  tool === "list_tasks" || tool === "search_tasks";

/** The list that the person saw last, with numbers. */
export const shownList = (earlier: Turn[]): Task[] | undefined =>
  earlier
    .flatMap(({ results }) => results)
    .filter(isList)
    .map(tasksIn)
    .findLast((tasks) => tasks.length > 0);

const isAddition = ({ tool }: ToolResult): boolean => tool === "add_task";

/** The tasks added since a list was shown, in the order in which they were told of. */
export function addedSince(earlier: Turn[]): Task[] {
  const results = earlier.flatMap((turn) => turn.results);
  const last = results.findLastIndex(isList);
  return results
    .slice(last + 1)
    .filter(isAddition)
    .flatMap(tasksIn);
}

/** The tasks of the last turn that was about any. */
export const spokenOf = (earlier: Turn[]): Task[] =>
  earlier
    .map(({ results }) => results.flatMap(tasksIn))
    .findLast((tasks) => tasks.length > 0) ?? [];

/** The last two that were spoken of one after the other, each by itself. */
export function pairOf(earlier: Turn[]): Task[] {
  const turns = earlier
    .map(({ results }) => results.flatMap(tasksIn))
    .filter((tasks) => tasks.length > 0);
  const [last] = turns.at(-1) ?? [];
  const other = turns.findLast(([task]) => task?.id !== last?.id);
  const at = other ? turns.lastIndexOf(other) : turns.length;
  const isPair = turns.slice(at).every((tasks) => tasks.length === 1);
  return last && other?.[0] && isPair ? [other[0], last] : [];
}

const CHANGING = new Set(["add_task", "update_task", "complete_task"]);

/** Whether a tool changed the list; what waits for a yes has not. */
export function changedIn(result: ToolResult): boolean {
  if (CHANGING.has(result.tool)) return tasksIn(result).length > 0;
  const deletion = outputOf("delete_task", result);
  if (deletion?.found) return deletion.deleted === true;
  return outputOf("change_tasks", result)?.applied === true;
}

/** What the assistant asked a yes for just before. */
export type Asked =
  | { tool: "delete_task"; task: Task }
  | { tool: "change_tasks"; change: BulkChange; tasks: Task[] };

function askedBy(result: ToolResult): Asked | undefined {
  const deletion = outputOf("delete_task", result);
  if (deletion?.found && deletion.deleted === false)
    return { tool: "delete_task", task: deletion.task };
  const bulk = outputOf("change_tasks", result);
  const change = ToolInputs.change_tasks.safeParse(result.input).data;
  if (bulk?.applied === false && change)
    return { tool: "change_tasks", change, tasks: bulk.tasks };
  return undefined;
}

export const askedBefore = (earlier: Turn[]): Asked[] =>
  (earlier.at(-1)?.results ?? [])
    .map(askedBy)
    .filter((asked) => asked !== undefined);
