import { PRIORITIES, UNDOABLE } from "@todo-chat/contract";
import { sql } from "drizzle-orm";
import {
  bigint,
  index,
  jsonb,
  pgTable,
  text,
  uuid,
  check,
  date,
  numeric,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { moment, ownerId } from "./columns.ts";

export const tasks = pgTable(
  "task",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    userId: ownerId(),
    title: text("title").notNull(),
    notes: text("notes"),
    /** Due at a moment or on a day, never both. */
    dueAt: moment("due_at"),
    dueOn: date("due_on", { mode: "string" }),
    priority: text("priority", { enum: PRIORITIES }),
    tags: text("tags").array().notNull().default([]),
    repeatRule: text("repeat_rule"),
    repeatFrom: text("repeat_from", { enum: ["due", "completion"] }),
    repeatWhileOpen: text("repeat_while_open", { enum: ["skip", "add"] }),
    /** Shared by all occurrences of a repeating task: the first one's id. */
    seriesId: uuid("series_id"),
    /** When the next occurrence is added though this one is open. */
    nextAt: moment("next_at"),
    remindAt: moment("remind_at"),
    remindedAt: moment("reminded_at"),
    /** Order by hand, smallest first; new tasks come before older ones. */
    position: numeric("position")
      .notNull()
      .default(sql`-extract(epoch from clock_timestamp())`),
    createdAt: moment("created_at").notNull().defaultNow(),
    updatedAt: moment("updated_at").notNull().defaultNow(),
    completedAt: moment("completed_at"),
  },
  (table) => [
    check(
      "task_due_once",
      sql`${table.dueAt} is null or ${table.dueOn} is null`,
    ),
    check("task_priority", sql`${table.priority} in ('high', 'medium', 'low')`),
    // Ascending, because read backwards they serve newest first.
    index("task_all").on(table.userId, table.createdAt, table.id),
    index("task_open")
      .on(table.userId, table.createdAt, table.id)
      .where(sql`${table.completedAt} is null`),
    index("task_done")
      .on(table.userId, table.createdAt, table.id)
      .where(sql`${table.completedAt} is not null`),
    // The keys of tasks/sorts.ts, letter by letter. Their last column lets the
    // index itself tell open tasks from done ones.
    index("task_by_position").on(
      table.userId,
      table.position,
      table.id,
      table.completedAt,
    ),
    index("task_by_due").on(
      table.userId,
      sql`coalesce(${table.dueAt}, ${table.dueOn}::timestamp at time zone 'UTC', 'infinity'::timestamptz)`,
      table.id,
      table.completedAt,
    ),
    index("task_by_priority").on(
      table.userId,
      sql`(case ${table.priority} when 'high' then 1 when 'medium' then 2 when 'low' then 3 else 4 end)`,
      table.id,
      table.completedAt,
    ),
    index("task_by_title").on(
      table.userId,
      sql`lower(${table.title})`,
      table.id,
      table.completedAt,
    ),
    index("task_series")
      .on(table.seriesId)
      .where(sql`${table.seriesId} is not null`),
    index("task_next")
      .on(table.nextAt)
      .where(sql`${table.nextAt} is not null`),
    index("task_reminder")
      .on(table.remindAt)
      .where(
        sql`${table.remindAt} is not null and ${table.remindedAt} is null and ${table.completedAt} is null`,
      ),
  ],
);

/** What undo takes back: one row a change, however many tasks it touched. */
export const changes = pgTable(
  "task_change",
  {
    id: bigint("id", { mode: "number" })
      .primaryKey()
      .generatedAlwaysAsIdentity(),
    userId: ownerId(),
    kind: text("kind", { enum: UNDOABLE }).notNull(),
    /** Changes of one sentence in the chat share a group and are undone together. */
    group: uuid("group_id").notNull().defaultRandom(),
    /** Rows of the tasks before and after, null where there was none. */
    entries: jsonb("entries").notNull(),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (table) => [index("task_change_recent").on(table.userId, table.id)],
);

/** Reminders that have come due; open pages show them. */
export const notifications = pgTable(
  "notification",
  {
    id: bigint("id", { mode: "number" })
      .primaryKey()
      .generatedAlwaysAsIdentity(),
    userId: ownerId(),
    taskId: uuid("task_id")
      .notNull()
      .references(() => tasks.id, { onDelete: "cascade" }),
    remindAt: moment("remind_at").notNull(),
    createdAt: moment("created_at").notNull().defaultNow(),
    seenAt: moment("seen_at"),
  },
  (table) => [
    index("notification_recent").on(table.userId, table.id),
    // A reminder of one moment is shown once, whatever fails or restarts.
    uniqueIndex("notification_once").on(table.taskId, table.remindAt),
  ],
);

export type TaskRow = typeof tasks.$inferSelect;
