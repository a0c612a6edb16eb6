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
import { DUE_KEY } from "./sorts.ts";

/** Days as they are written, and where they begin and end in a zone. */
export interface DayRange {
  from?: { day: string; start: Date };
  until?: { day: string; end: Date };
}

interface Overdue {
  today: string;
  now: Date;
}

export interface TaskFilter {
  status: TaskStatus;
  due?: DayRange;
  /** When it was completed. */
  done?: DayRange;
  overdue?: Overdue;
  undated?: boolean;
  priority?: Priority;
  tag?: string;
  /** Each in the title. */
  words?: string[];
  /** Each in the title, the notes or a tag. */
  anywhere?: string[];
}

function hasStatus(status: TaskStatus): SQL | undefined {
  if (status === "all") return undefined;
  return status === "open"
    ? isNull(tasks.completedAt)
    : isNotNull(tasks.completedAt);
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Bounds on the key that tasks are sorted by, for its index: a day counts from its
 * first moment in UTC, which is within a day of the person's.
 */
const isDueAbout = ({ from, until }: DayRange): SQL | undefined =>
  and(
    from && sql`${DUE_KEY} >= ${new Date(from.start.getTime() - DAY_MS)}`,
    until
      ? sql`${DUE_KEY} < ${new Date(until.end.getTime() + DAY_MS)}`
      : sql`${DUE_KEY} < 'infinity'`,
  );

const isDueIn = ({ from, until }: DayRange): SQL | undefined =>
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

const isDoneIn = ({ from, until }: DayRange): SQL | undefined =>
  and(
    from && gte(tasks.completedAt, from.start),
    until && lt(tasks.completedAt, until.end),
  );

const isOverdue = ({ today, now }: Overdue): (SQL | undefined)[] => [
  isNull(tasks.completedAt),
  sql`${DUE_KEY} < ${new Date(now.getTime() + DAY_MS)}`,
  or(lt(tasks.dueOn, today), lt(tasks.dueAt, now)),
];

const hasNoDate = sql`${DUE_KEY} >= 'infinity'`;

const escapeLike = (word: string) => word.replace(/[\\%_]/g, "\\$&");

export const inTitle = (word: string): SQL =>
  ilike(tasks.title, `%${escapeLike(word)}%`);

/** A #word is a tag's beginning; other words may stand anywhere. */
function mentions(word: string): SQL | undefined {
  const tag = `${escapeLike(word.replace(/^#/, ""))}%`;
  const isTag = sql`exists (select from unnest(${tasks.tags}) as tag where tag ilike ${tag})`;
  if (word.startsWith("#")) return isTag;
  return or(inTitle(word), ilike(tasks.notes, `%${escapeLike(word)}%`), isTag);
}

const hasTag = (tag: string): SQL =>
  sql`lower(${tag}) in (select lower(tag) from unnest(${tasks.tags}) as tag)`;

export const matches = (filter: TaskFilter): SQL | undefined =>
  and(
    hasStatus(filter.status),
    filter.due && isDueAbout(filter.due),
    filter.due && isDueIn(filter.due),
    filter.done && isDoneIn(filter.done),
    ...(filter.overdue ? isOverdue(filter.overdue) : []),
    filter.undated ? hasNoDate : undefined,
    filter.priority && eq(tasks.priority, filter.priority),
    filter.tag ? hasTag(filter.tag) : undefined,
    ...(filter.words ?? []).map(inTitle),
    ...(filter.anywhere ?? []).map(mentions),
  );
