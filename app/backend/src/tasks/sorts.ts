import { TASK_SORTS, type TaskSort } from "@todo-chat/contract";
import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import { tasks } from "../db/schema.ts";

/** A day counts from its first moment in UTC; tasks without a date come last. */
export const DUE_KEY = sql`coalesce(${tasks.dueAt}, ${tasks.dueOn}::timestamp at time zone 'UTC', 'infinity'::timestamptz)`;
const PRIORITY = sql`(case ${tasks.priority} when 'high' then 1 when 'medium' then 2 when 'low' then 3 else 4 end)`;
const TITLE = sql`lower(${tasks.title})`;

interface Sort {
  key: SQL;
  /** Of the key as it stands in a cursor. */
  type: SQL;
  descending?: boolean;
}

/** The expressions of the indexes, letter by letter: else they are not used. */
const SORTS: Record<TaskSort, Sort> = {
  newest: {
    key: sql`${tasks.createdAt}`,
    type: sql`timestamptz`,
    descending: true,
  },
  due: { key: DUE_KEY, type: sql`timestamptz` },
  priority: { key: PRIORITY, type: sql`integer` },
  manual: { key: sql`${tasks.position}`, type: sql`numeric` },
  title: { key: TITLE, type: sql`text` },
};

/** Where a page ends: the sort, its key there, and the task. */
const CursorSchema = z.tuple([z.enum(TASK_SORTS), z.string(), z.uuid()]);

export interface Cursor {
  key: string;
  id: string;
}

/** PostgreSQL writes the key, so that it reads it back exactly. */
export const cursorKey = (sort: TaskSort): SQL<string> =>
  sql<string>`${SORTS[sort].key}::text`;

export const orderOf = (sort: TaskSort): SQL[] => {
  const { key, descending } = SORTS[sort];
  const direction = descending ? sql`desc` : sql`asc`;
  return [sql`${key} ${direction}`, sql`${tasks.id} ${direction}`];
};

export function isAfter(
  sort: TaskSort,
  after: Cursor | undefined,
): SQL | undefined {
  if (!after) return undefined;
  const { key, type, descending } = SORTS[sort];
  const than = descending ? sql`<` : sql`>`;
  return sql`(${key}, ${tasks.id}) ${than} (${after.key}::${type}, ${after.id}::uuid)`;
}

export const writeCursor = (sort: TaskSort, { key, id }: Cursor): string =>
  Buffer.from(JSON.stringify([sort, key, id])).toString("base64url");

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether PostgreSQL would read the key as one of the sort's type. */
function isKeyOf(sort: TaskSort, key: string): boolean {
  if (sort === "title") return !key.includes("\0");
  if (sort === "manual") return /^-?\d{1,40}(?:\.\d{1,2000})?$/.test(key);
  if (sort === "priority") return /^[1-4]$/.test(key);
  return key === "infinity" || !Number.isNaN(Date.parse(key));
}

/** Undefined for anything but a cursor of ours for this sort. */
export function readCursor(sort: TaskSort, text: string): Cursor | undefined {
  const decoded = Buffer.from(text, "base64url").toString();
  const parsed = CursorSchema.safeParse(parseJson(decoded));
  if (!parsed.success) return undefined;
  const [of, key, id] = parsed.data;
  return of === sort && isKeyOf(sort, key) ? { key, id } : undefined;
}
