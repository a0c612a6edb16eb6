import type { Notification } from "@todo-chat/contract";
import { and, desc, eq, gt, inArray, isNull, lte, type SQL } from "drizzle-orm";
import type { Database } from "../db/database.ts";
import { notifications, tasks } from "../db/schema.ts";
import { toTask } from "../tasks/row.ts";

const SHOWN = 50;

/** For whom a reminder is. */
export interface Addressed {
  userId: string;
  notification: Notification;
}

/** Reminders that have come due. Those of tasks that are done are not shown. */
export class NotificationStore {
  constructor(private readonly database: Database) {}

  unseen(userId: string): Promise<Notification[]> {
    return this.own(userId, isNull(notifications.seenAt));
  }

  /** Those that came after the one of this id. */
  after(userId: string, id: number): Promise<Notification[]> {
    return this.own(userId, gt(notifications.id, id));
  }

  /** Those of several people after an id. */
  afterOf(userIds: string[], id: number): Promise<Addressed[]> {
    return this.select(
      and(inArray(notifications.userId, userIds), gt(notifications.id, id)),
    );
  }

  withIds(ids: number[]): Promise<Addressed[]> {
    return this.select(inArray(notifications.id, ids));
  }

  async latestId(): Promise<number> {
    const [latest] = await this.database
      .select({ id: notifications.id })
      .from(notifications)
      .orderBy(desc(notifications.id))
      .limit(1);
    return latest?.id ?? 0;
  }

  async markSeen(userId: string, upTo: number): Promise<void> {
    await this.database
      .update(notifications)
      .set({ seenAt: new Date() })
      .where(
        and(
          eq(notifications.userId, userId),
          lte(notifications.id, upTo),
          isNull(notifications.seenAt),
        ),
      );
  }

  private async own(userId: string, which: SQL): Promise<Notification[]> {
    const where = and(eq(notifications.userId, userId), which);
    const found = await this.select(where, SHOWN);
    return found.map(({ notification }) => notification);
  }

  /** Latest first. */
  private async select(
    where: SQL | undefined,
    limit?: number,
  ): Promise<Addressed[]> {
    const query = this.database
      .select({ notification: notifications, task: tasks })
      .from(notifications)
      .innerJoin(tasks, eq(tasks.id, notifications.taskId))
      .where(and(where, isNull(tasks.completedAt)))
      .orderBy(desc(notifications.id));
    const rows = await (limit ? query.limit(limit) : query);
    return rows.map(({ notification: { id, userId, remindAt }, task }) => ({
      userId,
      notification: {
        id,
        task: toTask(task),
        remindAt: remindAt.toISOString(),
      },
    }));
  }
}
