import type { Priority, TaskStatus } from "@todo-chat/contract";
import {
  and,
  eq,
  gte,
  ilike,
  isNotNull,
  isNull,
  lt,
  lte,
  or,
  sql,
  type SQL,
} from "drizzle-orm";
import { tasks } from "../db/schema.ts";
import type { Cursor } from "./cursor.ts";

/** Days as they are written, and where they begin and end in a zone. */
export interface DueRange {
  from?: { day: string; start: Date };
  until?: { day: string; end: Date };
}

export interface TaskFilter {
  status: TaskStatus;
  due?: DueRange;
  overdue?: { today: string; now: Date };
  priority?: Priority;
  words?: string[];
}

export function hasStatus(status: TaskStatus): SQL | undefined {
  if (status === "all") return undefined;
  return status === "open"
    ? isNull(tasks.completedAt)
    : isNotNull(tasks.completedAt);
}

export const isAfter = (cursor: Cursor | undefined): SQL | undefined =>
  cursor &&
  sql`(${tasks.createdAt}, ${tasks.id}) < (${cursor.createdAt.toISOString()}::timestamptz, ${cursor.id}::uuid)`;

const isDueIn = ({ from, until }: DueRange): SQL | undefined =>
  or(
    and(
      isNotNull(tasks.dueOn),
      from && gte(tasks.dueOn, from.day),
      until && lte(tasks.dueOn, until.day),
    ),
    and(
      isNotNull(tasks.dueAt),
      from && gte(tasks.dueAt, from.start),
      until && lt(tasks.dueAt, until.end),
    ),
  );

const escapeLike = (word: string) => word.replace(/[\\%_]/g, "\\$&");

const contains = (word: string): SQL =>
  ilike(tasks.title, `%${escapeLike(word)}%`);

export const matches = (filter: TaskFilter): SQL | undefined =>
  and(
    hasStatus(filter.status),
    filter.due && isDueIn(filter.due),
    filter.overdue &&
      or(
        lt(tasks.dueOn, filter.overdue.today),
        lt(tasks.dueAt, filter.overdue.now),
      ),
    filter.priority && eq(tasks.priority, filter.priority),
    ...(filter.words ?? []).map(contains),
  );

export const newestFirst = [
  sql`${tasks.createdAt} desc`,
  sql`${tasks.id} desc`,
];

/** A day counts from its first moment. */
export const dueFirst = [
  sql`coalesce(${tasks.dueAt}, ${tasks.dueOn}::timestamp at time zone 'UTC')`,
  ...newestFirst,
];
