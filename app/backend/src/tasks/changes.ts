import { randomUUID } from "node:crypto";
import type { Undone } from "@todo-chat/contract";
import { and, desc, eq, inArray, lte, sql } from "drizzle-orm";
import { user } from "../db/auth-schema.ts";
import type { Database } from "../db/database.ts";
import { changes, tasks, type TaskRow } from "../db/schema.ts";
import type { Actor } from "./actor.ts";
import { toTask } from "./row.ts";

/** How many changes a person can take back. */
const KEPT_CHANGES = 100;

export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** A task as it was; null where there was none. */
export interface Entry {
  id: string;
  before: TaskRow | null;
}

type StoredRow = { [Column in keyof TaskRow]: unknown };
type StoredEntry = { id: string; before: StoredRow | null };

const MOMENTS = [
  "dueAt",
  "remindAt",
  "remindedAt",
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

/** Notes what undo needs, and forgets what is too long ago. */
export async function record(
  transaction: Transaction,
  { userId, group }: Actor,
  kind: Undone["kind"],
  entries: Entry[],
): Promise<void> {
  if (entries.length === 0) return;
  await transaction
    .insert(changes)
    .values({ userId, kind, entries, group: group ?? randomUUID() });
  const oldest = sql`(select id from ${changes} where user_id = ${userId}
    order by id desc offset ${KEPT_CHANGES} limit 1)`;
  await transaction
    .delete(changes)
    .where(and(eq(changes.userId, userId), lte(changes.id, oldest)));
}

async function takeLatestGroup(transaction: Transaction, userId: string) {
  const [latest] = await transaction
    .select({ group: changes.group })
    .from(changes)
    .where(eq(changes.userId, userId))
    .orderBy(desc(changes.id))
    .limit(1);
  if (!latest) return [];
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

/** Of several changes of one task the first one knows how it was before all of them. */
function firstStates(entries: StoredEntry[]): Map<string, TaskRow | null> {
  return new Map(
    entries.map(({ id, before }) => [id, before && revive(before)]),
  );
}

/** Takes the person's last change back, with all that belongs to it. */
export async function undoLatest(
  transaction: Transaction,
  userId: string,
): Promise<Undone | undefined> {
  // One undo at a time: a second one takes back the change before.
  await transaction
    .select({ id: user.id })
    .from(user)
    .where(eq(user.id, userId))
    .for("no key update");
  const taken = await takeLatestGroup(transaction, userId);
  const [last] = taken;
  if (!last) return undefined;
  const entries = taken.flatMap((change) => change.entries as StoredEntry[]);
  const states = firstStates(entries);
  const added = [...states].filter(([, before]) => before === null);
  const ids = added.map(([id]) => id);
  if (ids.length > 0)
    await transaction
      .delete(tasks)
      .where(and(eq(tasks.userId, userId), inArray(tasks.id, ids)));
  const rows = [...states.values()].filter((row) => row !== null);
  const restored = await putBack(transaction, rows);
  const kind = taken.length > 1 ? "bulk" : last.kind;
  return { kind, tasks: restored.map(toTask), count: states.size };
}
