import type {
  CreateTask,
  ListTasksQuery,
  Task,
  TaskPage,
  UpdateTask,
} from "@todo-chat/contract";
import { and, eq, sql } from "drizzle-orm";
import type { Database } from "../db/database.ts";
import { tasks, type TaskRow } from "../db/schema.ts";
import { writeCursor, type Cursor } from "./cursor.ts";
import {
  dueFirst,
  hasStatus,
  isAfter,
  matches,
  newestFirst,
  type TaskFilter,
} from "./filters.ts";
import { insertColumns, toTask, updateColumns } from "./row.ts";

/** What one look through a person's tasks returns at most. */
const FIND_LIMIT = 100;

type PageQuery = Pick<ListTasksQuery, "status" | "limit"> & { after?: Cursor };

function toPage(rows: TaskRow[], limit: number): TaskPage {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    tasks: shown.map(toTask),
    nextCursor: last ? writeCursor(last) : null,
  };
}

/** Done twice keeps the first moment; not done forgets it. */
function completion(done: boolean | undefined, now: Date) {
  if (done === undefined) return {};
  return {
    completedAt: done
      ? sql`coalesce(${tasks.completedAt}, ${now.toISOString()}::timestamptz)`
      : null,
  };
}

const isOwn = (userId: string, id: string) =>
  and(eq(tasks.userId, userId), eq(tasks.id, id));

/** One person's tasks. Every query names the person; "not there" is undefined. */
export class TaskStore {
  constructor(private readonly database: Database) {}

  async add(userId: string, task: CreateTask): Promise<Task> {
    const values = { userId, ...insertColumns(task, new Date()) };
    const rows = await this.database.insert(tasks).values(values).returning();
    return toTask(rows[0]!);
  }

  async page(userId: string, query: PageQuery): Promise<TaskPage> {
    const rows = await this.database
      .select()
      .from(tasks)
      .where(
        and(
          eq(tasks.userId, userId),
          hasStatus(query.status),
          isAfter(query.after),
        ),
      )
      .orderBy(...newestFirst)
      .limit(query.limit + 1);
    return toPage(rows, query.limit);
  }

  async find(userId: string, filter: TaskFilter): Promise<Task[]> {
    const byDue = filter.due || filter.overdue;
    const rows = await this.database
      .select()
      .from(tasks)
      .where(and(eq(tasks.userId, userId), matches(filter)))
      .orderBy(...(byDue ? dueFirst : newestFirst))
      .limit(FIND_LIMIT);
    return rows.map(toTask);
  }

  async get(userId: string, id: string): Promise<Task | undefined> {
    const rows = await this.database
      .select()
      .from(tasks)
      .where(isOwn(userId, id));
    return rows[0] && toTask(rows[0]);
  }

  async update(
    userId: string,
    id: string,
    changes: UpdateTask,
  ): Promise<Task | undefined> {
    const now = new Date();
    const rows = await this.database
      .update(tasks)
      .set({ ...updateColumns(changes, now), ...completion(changes.done, now) })
      .where(isOwn(userId, id))
      .returning();
    return rows[0] && toTask(rows[0]);
  }

  async remove(userId: string, id: string): Promise<Task | undefined> {
    const rows = await this.database
      .delete(tasks)
      .where(isOwn(userId, id))
      .returning();
    return rows[0] && toTask(rows[0]);
  }
}
