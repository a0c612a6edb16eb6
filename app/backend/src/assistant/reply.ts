import { ToolInputs, type Task } from "@todo-chat/contract";
import { isDay } from "../tasks/moment.ts";
import type { Intent } from "./intent.ts";
import type { Phrases } from "./language.ts";
import { outputOf } from "./memory.ts";
import type { ToolResult } from "./turns.ts";

type Teller = (result: ToolResult, phrases: Phrases) => string | undefined;

const added: Teller = (result, phrases) => {
  const output = outputOf("add_task", result);
  return output?.found ? phrases.added(output.task) : undefined;
};

const completed: Teller = (result, phrases) => {
  const output = outputOf("complete_task", result);
  if (!output) return undefined;
  return output.found
    ? phrases.completed(output.task, output.next)
    : phrases.gone();
};

const updated: Teller = (result, phrases) => {
  const output = outputOf("update_task", result);
  if (!output) return undefined;
  if (!output.found) return phrases.gone();
  const input = ToolInputs.update_task.safeParse(result.input).data;
  return input?.changes.done === false
    ? phrases.reopened(output.task)
    : phrases.updated(output.task);
};

const deleted: Teller = (result, phrases) => {
  const output = outputOf("delete_task", result);
  if (!output) return undefined;
  if (!output.found) return phrases.gone();
  return output.deleted
    ? phrases.deleted(output.task)
    : phrases.askToDelete(output.task);
};

const changed: Teller = (result, phrases) => {
  const output = outputOf("change_tasks", result);
  const input = ToolInputs.change_tasks.safeParse(result.input).data;
  if (!output || !input) return undefined;
  const { kind } = input.action;
  if (output.tasks.length === 0) return phrases.gone();
  return output.applied
    ? phrases.changed(kind, output.tasks)
    : phrases.askToChange(kind, output.tasks);
};

const undone: Teller = (result, phrases) => {
  const output = outputOf("undo", result);
  return output && phrases.undone(output.undone);
};

const profile: Teller = (result, phrases) => {
  const output = outputOf("get_user_profile", result);
  return output && phrases.profile(output);
};

const TELLERS = [
  ...[added, completed, updated, deleted],
  ...[changed, undone, profile],
];

/** The earliest due first; those without a date last. */
const byDue = (one: Task, other: Task): number =>
  (one.due ?? "9").localeCompare(other.due ?? "9");

/** Of one day, those without an hour come last. */
const byHour = (one: Task, other: Task): number =>
  Number(isDay(one.due ?? "")) - Number(isDay(other.due ?? "")) ||
  byDue(one, other);

function listed(
  result: ToolResult,
  intent: Intent,
  phrases: Phrases,
): string | undefined {
  const output = outputOf("list_tasks", result);
  if (!output || intent.kind !== "list") return undefined;
  const { filter, ask, place = 0 } = intent;
  if (ask === "count") return phrases.counted(output.total, filter);
  if (ask !== "next" && ask !== "last")
    return phrases.listed(output.tasks, output.total, filter);
  const order = filter.dueFrom ? byHour : byDue;
  const next = [...output.tasks].sort(order).at(ask === "last" ? -1 : place);
  return next ? phrases.dueOf(next) : phrases.listed([], 0, filter);
}

function bulkOf(result: ToolResult) {
  const output = outputOf("change_tasks", result);
  const input = ToolInputs.change_tasks.safeParse(result.input).data;
  return output && input && { ...output, kind: input.action.kind };
}

/** Tasks that one order changes in different ways are asked about as one. */
function joinBulk(results: ToolResult[]): ToolResult[] {
  return results.reduce<ToolResult[]>((joined, result) => {
    const last = joined.at(-1);
    const [one, other] = [last && bulkOf(last), bulkOf(result)];
    const isSame = one?.kind === other?.kind && one?.applied === other?.applied;
    if (!one || !other || !isSame) return [...joined, result];
    const tasks = [...one.tasks, ...other.tasks];
    const output = { applied: one.applied, tasks };
    return [...joined.slice(0, -1), { ...last!, output }];
  }, []);
}

/** What is said of the answers of an order's tools. */
export const tellAll = (
  results: ToolResult[],
  intent: Intent,
  phrases: Phrases,
): string =>
  joinBulk(results)
    .map((result) => tell(result, intent, phrases))
    .join("\n");

function tell(result: ToolResult, intent: Intent, phrases: Phrases): string {
  const told =
    listed(result, intent, phrases) ??
    TELLERS.map((teller) => teller(result, phrases)).find(Boolean);
  return told ?? phrases.failed();
}
