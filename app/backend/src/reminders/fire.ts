import { and, asc, inArray, isNotNull, isNull, lte } from "drizzle-orm";
import type { Database } from "../db/database.ts";
import { notifications, tasks } from "../db/schema.ts";

/** How many reminders one transaction locks. */
const AT_ONCE = 500;

/** As in the index on reminders, condition by condition. */
const isPending = and(
  isNotNull(tasks.remindAt),
  isNull(tasks.remindedAt),
  isNull(tasks.completedAt),
);

/**
 * Turns reminders whose time has come into notifications, once each: what another
 * pod is at work on is passed over, and a moment that was told is not told again.
 * @returns the ids of the new notifications
 */
export const fireDue = (database: Database, now: Date): Promise<number[]> =>
  database.transaction(async (transaction) => {
    const due = await transaction
      .select({ id: tasks.id })
      .from(tasks)
      .where(and(isPending, lte(tasks.remindAt, now)))
      .orderBy(asc(tasks.remindAt))
      .limit(AT_ONCE)
      .for("update", { skipLocked: true });
    if (due.length === 0) return [];
    const ids = due.map(({ id }) => id);
    const fired = await transaction
      .update(tasks)
      .set({ remindedAt: now })
      .where(inArray(tasks.id, ids))
      .returning({
        userId: tasks.userId,
        taskId: tasks.id,
        remindAt: tasks.remindAt,
      });
    const values = fired.map((row) => ({ ...row, remindAt: row.remindAt! }));
    const told = await transaction
      .insert(notifications)
      .values(values)
      .onConflictDoNothing()
      .returning({ id: notifications.id });
    return told.map(({ id }) => id);
  });

async function nextReminder(database: Database): Promise<Date | null> {
  const [first] = await database
    .select({ at: tasks.remindAt })
    .from(tasks)
    .where(isPending)
    .orderBy(asc(tasks.remindAt))
    .limit(1);
  return first?.at ?? null;
}

async function nextOccurrence(database: Database): Promise<Date | null> {
  const [first] = await database
    .select({ at: tasks.nextAt })
    .from(tasks)
    .where(isNotNull(tasks.nextAt))
    .orderBy(asc(tasks.nextAt))
    .limit(1);
  return first?.at ?? null;
}

/** When there is something to do next, as a time value; Infinity for never. */
export async function nextMoment(database: Database): Promise<number> {
  const moments = [
    await nextReminder(database),
    await nextOccurrence(database),
  ];
  return Math.min(...moments.map((at) => at?.getTime() ?? Infinity));
}
