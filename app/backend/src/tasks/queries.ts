import type {
  Task,
  TaskListResult,
  TaskPage,
  TaskSort,
} from "@todo-chat/contract";
import { and, count, eq, inArray, isNull, sql, type SQL } from "drizzle-orm";
import type { Database } from "../db/database.ts";
import { tasks, type TaskRow } from "../db/schema.ts";
import { matches, type TaskFilter } from "./filters.ts";
import { toTask } from "./row.ts";
import {
  DUE_KEY,
  cursorKey,
  isAfter,
  orderOf,
  writeCursor,
  type Cursor,
} from "./sorts.ts";

/** What one look through a person's tasks returns at most. */
const FIND_LIMIT = 100;

export interface PageQuery {
  filter: TaskFilter;
  sort: TaskSort;
  limit: number;
  after?: Cursor;
}

export const ownedBy = (userId: string, ...more: (SQL | undefined)[]) =>
  and(eq(tasks.userId, userId), ...more);

export const isOwn = (userId: string, id: string) =>
  ownedBy(userId, eq(tasks.id, id));

export const selectTasks = (
  database: Database,
  where: SQL | undefined,
  order: SQL[],
  limit: number,
): Promise<TaskRow[]> =>
  database
    .select()
    .from(tasks)
    .where(where)
    .orderBy(...order)
    .limit(limit);

async function countOf(
  database: Database,
  where: SQL | undefined,
): Promise<number> {
  const [row] = await database
    .select({ number: count() })
    .from(tasks)
    .where(where);
  return row?.number ?? 0;
}

export async function pageOf(
  database: Database,
  userId: string,
  { filter, sort, limit, after }: PageQuery,
): Promise<TaskPage> {
  const rows = await database
    .select({ row: tasks, key: cursorKey(sort) })
    .from(tasks)
    .where(ownedBy(userId, matches(filter), isAfter(sort, after)))
    .orderBy(...orderOf(sort))
    .limit(limit + 1);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const nextCursor = last
    ? writeCursor(sort, { key: last.key, id: last.row.id })
    : null;
  return { tasks: shown.map(({ row }) => toTask(row)), nextCursor };
}

/** Of those due at the same time the newest comes first, as it does anywhere. */
const SOONEST: SQL[] = [sql`${DUE_KEY} asc`, ...orderOf("newest")];

/** The first ones that match, and how many there are. */
export async function findIn(
  database: Database,
  userId: string,
  filter: TaskFilter,
  sort: TaskSort = filter.due || filter.overdue ? "due" : "newest",
): Promise<TaskListResult> {
  const where = ownedBy(userId, matches(filter));
  const order = sort === "due" ? SOONEST : orderOf(sort);
  const rows = await selectTasks(database, where, order, FIND_LIMIT);
  const total =
    rows.length < FIND_LIMIT ? rows.length : await countOf(database, where);
  return { tasks: rows.map(toTask), total };
}

/** Those of the tasks that are there. */
export async function tasksById(
  database: Database,
  userId: string,
  ids: string[],
): Promise<Task[]> {
  const own = ownedBy(userId, inArray(tasks.id, ids));
  const rows = await selectTasks(database, own, orderOf("newest"), ids.length);
  return rows.map(toTask);
}

/** Of the open tasks, the most used first. Tags differ by more than case. */
export async function tagsOf(
  database: Database,
  userId: string,
): Promise<{ tag: string; count: number }[]> {
  const { rows } = await database.execute<{ tag: string; count: number }>(
    sql`select min(tag) as tag, count(*)::int as count
      from ${tasks}, unnest(tags) as tag
      where user_id = ${userId} and completed_at is null
      group by lower(tag) order by count desc, 1 limit ${FIND_LIMIT}`,
  );
  return rows;
}

export async function countsOf(
  database: Database,
  userId: string,
): Promise<{ open: number; done: number }> {
  const all = await countOf(database, ownedBy(userId));
  const isOpen = isNull(tasks.completedAt);
  const open = await countOf(database, ownedBy(userId, isOpen));
  return { open, done: all - open };
}
