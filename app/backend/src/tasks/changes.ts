import { randomUUID } from "node:crypto";
import type { Undone } from "@todo-chat/contract";
import { and, eq, lte, sql } from "drizzle-orm";
import type { Database } from "../db/database.ts";
import { changes, type TaskRow } from "../db/schema.ts";
import type { Actor } from "./actor.ts";

/** How many changes a person can take back. */
const KEPT_CHANGES = 100;

export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** A task as it was; null where there was none. */
export interface Entry {
  id: string;
  before: TaskRow | null;
}

export const addedEntry = ({ id }: TaskRow): Entry => ({ id, before: null });

export const changedEntry = (row: TaskRow): Entry => ({
  id: row.id,
  before: row,
});

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
