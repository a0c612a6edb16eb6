import { and, eq, inArray } from "drizzle-orm";
import { tasks, type TaskRow } from "../db/schema.ts";
import type { Transaction } from "./changes.ts";

/** In one order, so that two changes of many wait for each other and never in a ring. */
export const lockTasks = (
  transaction: Transaction,
  userId: string,
  ids: string[],
): Promise<TaskRow[]> =>
  transaction
    .select()
    .from(tasks)
    .where(and(eq(tasks.userId, userId), inArray(tasks.id, ids)))
    .orderBy(tasks.id)
    .for("update");
