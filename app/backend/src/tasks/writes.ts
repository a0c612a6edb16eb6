import type { BulkAction, Task, UpdateTask, Undone } from "@todo-chat/contract";
import { and, eq, inArray } from "drizzle-orm";
import { tasks, type TaskRow } from "../db/schema.ts";
import type { Actor } from "./actor.ts";
import {
  addedEntry,
  changedEntry,
  record,
  type Entry,
  type Transaction,
} from "./changes.ts";
import { edited } from "./edit.ts";
import { lockTasks } from "./lock.ts";
import type { Clock } from "./moment.ts";
import { toTask } from "./row.ts";

export interface Changed {
  task: Task;
  /** The next occurrence that completing it added. */
  next?: Task;
}

export type NewRow = typeof tasks.$inferInsert;

/** A statement of PostgreSQL takes 65,535 values; a row has some twenty. */
const ROWS_AT_ONCE = 1_000;

export const clockOf = ({ timeZone, now = new Date() }: Actor): Clock => ({
  now,
  timeZone,
});

export const kindOf = ({ done }: UpdateTask): Undone["kind"] => {
  if (done === undefined) return "update";
  return done ? "complete" : "reopen";
};

export const changesOf = (
  action: Exclude<BulkAction, { kind: "delete" }>,
): UpdateTask =>
  action.kind === "update"
    ? action.changes
    : { done: action.kind === "complete" };

export async function addRows(
  transaction: Transaction,
  actor: Actor,
  values: NewRow[],
  kind: Undone["kind"],
): Promise<Task[]> {
  const rows: TaskRow[] = [];
  for (let start = 0; start < values.length; start += ROWS_AT_ONCE) {
    const some = values.slice(start, start + ROWS_AT_ONCE);
    rows.push(...(await transaction.insert(tasks).values(some).returning()));
  }
  await record(transaction, actor, kind, rows.map(addedEntry));
  return rows.map(toTask);
}

/** Changes a locked task, and adds what comes after it. */
async function editRow(
  transaction: Transaction,
  row: TaskRow,
  changes: UpdateTask,
  clock: Clock,
): Promise<Changed & { entries: Entry[] }> {
  const { columns, next: following } = edited(row, changes, clock);
  const [after] = await transaction
    .update(tasks)
    .set(columns)
    .where(eq(tasks.id, row.id))
    .returning();
  const [next] = following
    ? await transaction.insert(tasks).values(following).returning()
    : [];
  const entries = [changedEntry(row), ...(next ? [addedEntry(next)] : [])];
  return { task: toTask(after!), next: next && toTask(next), entries };
}

export interface Edit {
  ids: string[];
  changes: UpdateTask;
  kind: Undone["kind"];
}

/** Changes those of the tasks that are there, as one step of undo. */
export async function editRows(
  transaction: Transaction,
  actor: Actor,
  edit: Edit,
): Promise<Changed[]> {
  const rows = await lockTasks(transaction, actor.userId, edit.ids);
  const clock = clockOf(actor);
  const done = [];
  for (const row of rows)
    done.push(await editRow(transaction, row, edit.changes, clock));
  const entries = done.flatMap((one) => one.entries);
  await record(transaction, actor, edit.kind, entries);
  return done.map(({ task, next }) => ({ task, next }));
}

export async function removeRows(
  transaction: Transaction,
  actor: Actor,
  ids: string[],
  kind: Undone["kind"],
): Promise<Task[]> {
  const { userId } = actor;
  const rows = await lockTasks(transaction, userId, ids);
  await transaction
    .delete(tasks)
    .where(and(eq(tasks.userId, userId), inArray(tasks.id, ids)));
  await record(transaction, actor, kind, rows.map(changedEntry));
  return rows.map(toTask);
}
