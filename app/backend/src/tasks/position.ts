import type { MoveTask, Task } from "@todo-chat/contract";
import { and, eq, sql } from "drizzle-orm";
import { tasks } from "../db/schema.ts";
import type { Actor } from "./actor.ts";
import { changedEntry, record, type Transaction } from "./changes.ts";
import { lockTasks } from "./lock.ts";
import { toTask } from "./row.ts";

/**
 * Halfway between a task and its neighbour. Numbers without limit of digits never
 * run out of places in between; halving by a product is exact where a division is not.
 * @returns undefined when the neighbour is not the person's
 */
async function positionBeside(
  transaction: Transaction,
  userId: string,
  to: MoveTask,
): Promise<string | undefined> {
  const before = "before" in to;
  const id = before ? to.before : to.after;
  const [neighbour] = await transaction
    .select({ position: tasks.position })
    .from(tasks)
    .where(and(eq(tasks.userId, userId), eq(tasks.id, id)));
  if (!neighbour) return undefined;
  const { position } = neighbour;
  const beyond = before
    ? sql`(select max(position) from ${tasks} where user_id = ${userId} and position < ${position}::numeric)`
    : sql`(select min(position) from ${tasks} where user_id = ${userId} and position > ${position}::numeric)`;
  const outermost = before ? sql`-1` : sql`1`;
  const { rows } = await transaction.execute<{ position: string }>(
    sql`select coalesce((${beyond} + ${position}::numeric) * 0.5, ${position}::numeric + ${outermost}) as position`,
  );
  return rows[0]?.position;
}

export async function moveRow(
  transaction: Transaction,
  actor: Actor,
  id: string,
  to: MoveTask,
): Promise<Task | undefined> {
  const [row] = await lockTasks(transaction, actor.userId, [id]);
  const position = await positionBeside(transaction, actor.userId, to);
  if (!row || !position) return undefined;
  const [moved] = await transaction
    .update(tasks)
    .set({ position, updatedAt: new Date() })
    .where(eq(tasks.id, row.id))
    .returning();
  await record(transaction, actor, "move", [changedEntry(row)]);
  return toTask(moved!);
}
