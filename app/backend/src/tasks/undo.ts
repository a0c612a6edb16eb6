import type { Undone } from "@todo-chat/contract";
import { and, desc, eq, inArray, or } from "drizzle-orm";
import { user } from "../db/auth-schema.ts";
import { changes, tasks, type TaskRow } from "../db/schema.ts";
import type { Transaction } from "./changes.ts";
import { lockTasks } from "./lock.ts";
import { toTask } from "./row.ts";

type StoredRow = { [Column in keyof TaskRow]: unknown };
type StoredEntry = { id: string; before: StoredRow | null };
/** How tasks were before, by their ids; null where there was none. */
type States = Map<string, TaskRow | null>;

const MOMENTS = [
  "dueAt",
  "remindAt",
  "remindedAt",
  "nextAt",
  "createdAt",
  "updatedAt",
  "completedAt",
] as const;

/** JSON has no dates. */
function revive(stored: StoredRow): TaskRow {
  const dates = MOMENTS.map((name) => {
    const value = stored[name];
    return [name, value === null ? null : new Date(String(value))] as const;
  });
  return { ...stored, ...Object.fromEntries(dates) } as TaskRow;
}

/** One undo at a time: a second one takes back the change before. */
const lockPerson = (transaction: Transaction, userId: string) =>
  transaction
    .select({ id: user.id })
    .from(user)
    .where(eq(user.id, userId))
    .for("no key update");

async function takeLatestGroup(
  transaction: Transaction,
  userId: string,
  only: string | undefined,
) {
  const [latest] = await transaction
    .select({ group: changes.group })
    .from(changes)
    .where(eq(changes.userId, userId))
    .orderBy(desc(changes.id))
    .limit(1);
  if (!latest || (only && latest.group !== only)) return [];
  const taken = await transaction
    .delete(changes)
    .where(and(eq(changes.userId, userId), eq(changes.group, latest.group)))
    .returning();
  return taken.sort((one, other) => other.id - one.id);
}

async function putBack(
  transaction: Transaction,
  rows: TaskRow[],
): Promise<TaskRow[]> {
  const restored: TaskRow[] = [];
  for (const row of rows) {
    const [back] = await transaction
      .insert(tasks)
      .values(row)
      .onConflictDoUpdate({ target: tasks.id, set: row })
      .returning();
    if (back) restored.push(back);
  }
  return restored;
}

async function restore(
  transaction: Transaction,
  userId: string,
  states: States,
): Promise<TaskRow[]> {
  await lockTasks(transaction, userId, [...states.keys()]);
  const added = [...states].filter(([, before]) => before === null);
  const ids = added.map(([id]) => id);
  await transaction.delete(tasks).where(
    and(
      eq(tasks.userId, userId),
      // What was added of a series by itself goes with its first task.
      or(inArray(tasks.id, ids), inArray(tasks.seriesId, ids)),
    ),
  );
  const rows = [...states.values()].filter((row) => row !== null);
  return putBack(transaction, rows);
}

/** Of several changes of one task the first one knows how it was before all of them. */
function firstStates(latestFirst: StoredEntry[]): States {
  return new Map(
    latestFirst.map(({ id, before }) => [id, before && revive(before)]),
  );
}

/**
 * Takes the person's last change back, with all that belongs to it; when a
 * group is named, only if it is of that group.
 */
export async function undoLatest(
  transaction: Transaction,
  userId: string,
  only?: string,
): Promise<Undone | undefined> {
  await lockPerson(transaction, userId);
  const taken = await takeLatestGroup(transaction, userId, only);
  const [last] = taken;
  if (!last) return undefined;
  const entries = taken.flatMap((change) => change.entries as StoredEntry[]);
  const states = firstStates(entries);
  const restored = await restore(transaction, userId, states);
  const kind = taken.length > 1 ? "bulk" : last.kind;
  return { kind, tasks: restored.map(toTask), count: states.size };
}
