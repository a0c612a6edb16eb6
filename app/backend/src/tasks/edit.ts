import type { CreateTask, UpdateTask } from "@todo-chat/contract";
import type { TaskRow } from "../db/schema.ts";
import { ProblemError } from "../http/problem.ts";
import { doneColumns, nextAtColumn, nextColumns } from "./complete.ts";
import { movedAlong, type Clock } from "./moment.ts";
import { faultOf, firstDay } from "./recurrence.ts";
import type { NewTask } from "./transfer/imported-task.ts";
import { dueOf, insertColumns, updateColumns } from "./row.ts";

function badRule(message: string): ProblemError {
  return new ProblemError(400, message, [{ path: "repeat.rule", message }]);
}

/** A repeating task needs a day to count from: the first one that its rule names. */
export function checkRepeat<T extends CreateTask>(
  task: T,
  clock: Clock,
): { task: T } | { fault: string } {
  if (!task.repeat) return { task };
  const { rule } = task.repeat;
  const fault = faultOf(rule, task.due ?? undefined, clock);
  if (fault) return { fault };
  return { task: { ...task, due: task.due ?? firstDay(rule, clock) } };
}

export function requireRepeat(task: CreateTask, clock: Clock): CreateTask {
  const checked = checkRepeat(task, clock);
  if ("fault" in checked) throw badRule(checked.fault);
  return checked.task;
}

const dateOf = (text: string | null | undefined) =>
  text ? new Date(text) : undefined;

/** Columns of a new task whose repeat has been checked. */
export function newColumns(userId: string, task: NewTask, clock: Clock) {
  const { now } = clock;
  const columns = {
    ...insertColumns(task, now),
    createdAt: dateOf(task.createdAt) ?? now,
    completedAt: dateOf(task.completedAt) ?? null,
  };
  return { userId, ...columns, ...nextAtColumn(columns, clock) };
}

/** Taking the due date away ends the repeat; a new repeat brings a date. */
function withDueForRepeat(
  row: TaskRow,
  changes: UpdateTask,
  clock: Clock,
): UpdateTask {
  const { repeat, due } = changes;
  if (!repeat) return due === null ? { ...changes, repeat: null } : changes;
  const kept = due ?? dueOf(row) ?? undefined;
  const counted = due === null ? undefined : kept;
  const fault = faultOf(repeat.rule, counted, clock);
  if (fault) throw badRule(fault);
  return counted ? changes : { ...changes, due: firstDay(repeat.rule, clock) };
}

/** A changed due date takes the reminder along, a removed one takes it away. */
function reminderColumns(
  row: TaskRow,
  { due, remindAt }: UpdateTask,
  { timeZone }: Clock,
) {
  if (remindAt !== undefined) return { remindedAt: null };
  if (due === undefined || !row.remindAt) return {};
  if (due === null) return { remindAt: null, remindedAt: null };
  const from = dueOf(row);
  if (!from) return {};
  const moved = movedAlong(row.remindAt, { from, to: due }, timeZone);
  return { remindAt: moved, remindedAt: null };
}

/** What a change writes, and the task that comes next when it completes this one. */
export function edited(row: TaskRow, wish: UpdateTask, clock: Clock) {
  const changes = withDueForRepeat(row, wish, clock);
  const columns = {
    ...updateColumns(changes, clock.now),
    ...reminderColumns(row, changes, clock),
    ...(wish.done === false && { completedAt: null }),
  };
  const after: TaskRow = { ...row, ...defined(columns) };
  if (wish.done !== true)
    return { columns: { ...columns, ...nextAtColumn(after, clock) } };
  return {
    columns: { ...columns, ...doneColumns(row, clock.now) },
    next: nextColumns(after, clock),
  };
}

const defined = <T extends object>(columns: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(columns).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
