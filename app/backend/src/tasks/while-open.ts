import type { Task } from "@todo-chat/contract";
import { and, asc, eq, isNotNull, isNull, lte, ne, or } from "drizzle-orm";
import { user } from "../db/auth-schema.ts";
import { tasks, type TaskRow } from "../db/schema.ts";
import type { Transaction } from "./changes.ts";
import {
  NO_REPEAT,
  occurrenceColumns,
  occurrenceWhileOpen,
} from "./complete.ts";
import type { Clock } from "./moment.ts";
import { toTask } from "./row.ts";

/** How many tasks one transaction locks. */
const AT_ONCE = 100;

export interface Added {
  userId: string;
  task: Task;
}

/** What no other pod is at work on. */
const lockWaiting = (transaction: Transaction, now: Date) =>
  transaction
    .select({ row: tasks, timeZone: user.timeZone })
    .from(tasks)
    .innerJoin(user, eq(user.id, tasks.userId))
    .where(and(isNotNull(tasks.nextAt), lte(tasks.nextAt, now)))
    .orderBy(asc(tasks.nextAt))
    .limit(AT_ONCE)
    .for("update", { of: tasks, skipLocked: true });

const setColumns = (
  transaction: Transaction,
  { id }: TaskRow,
  columns: Partial<TaskRow>,
) => transaction.update(tasks).set(columns).where(eq(tasks.id, id));

/** An undo may have given the repeat back to a task whose series went on since. */
async function hasSuccessor(
  transaction: Transaction,
  { id, seriesId, userId }: TaskRow,
): Promise<boolean> {
  const series = seriesId ?? id;
  const rows = await transaction
    .select({ id: tasks.id })
    .from(tasks)
    .where(
      and(
        eq(tasks.userId, userId),
        or(eq(tasks.seriesId, series), eq(tasks.id, series)),
        ne(tasks.id, id),
        isNotNull(tasks.repeatRule),
        isNull(tasks.completedAt),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/** The repeat goes over to the new task; the old one stays open for itself. */
async function addAfter(
  transaction: Transaction,
  row: TaskRow,
  clock: Clock,
): Promise<Added | undefined> {
  const next = occurrenceWhileOpen(row, clock);
  if (!next || next.at > clock.now) {
    await setColumns(transaction, row, { nextAt: next?.at ?? null });
    return undefined;
  }
  const goneOn = await hasSuccessor(transaction, row);
  await setColumns(transaction, row, NO_REPEAT);
  if (goneOn) return undefined;
  const columns = occurrenceColumns(row, next, clock);
  const [added] = await transaction.insert(tasks).values(columns).returning();
  return { userId: row.userId, task: toTask(added!) };
}

export async function addNext(
  transaction: Transaction,
  now: Date,
): Promise<Added[]> {
  const waiting = await lockWaiting(transaction, now);
  const added: Added[] = [];
  for (const { row, timeZone } of waiting) {
    const clock = { now, timeZone: timeZone ?? "UTC" };
    const one = await addAfter(transaction, row, clock);
    if (one) added.push(one);
  }
  return added;
}
