import { PRIORITIES, UNDOABLE } from "@todo-chat/contract";
import type { UIMessage } from "ai";
import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
  varchar,
} from "drizzle-orm/pg-core";
import { user } from "./auth-schema.ts";

/** Milliseconds, so that a cursor built from a JavaScript Date is exact. */
const moment = (name: string) =>
  timestamp(name, { withTimezone: true, precision: 3 });

const ownerId = () =>
  text("user_id")
    .notNull()
    .references(() => user.id, { onDelete: "cascade" });

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

/** Personal tokens of MCP and API clients; only a hash is kept. */
export const apiTokens = pgTable(
  "api_token",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    userId: ownerId(),
    name: text("name").notNull(),
    /** SHA-256 of the token, in hex. */
    hash: text("hash").notNull().unique(),
    /** Its first characters, by which the person recognises it. */
    hint: text("hint").notNull(),
    createdAt: moment("created_at").notNull().defaultNow(),
    lastUsedAt: moment("last_used_at"),
    expiresAt: moment("expires_at"),
  },
  (table) => [index("api_token_user").on(table.userId)],
);

/** Answers to writes that carried an Idempotency-Key. */
export const idempotencyKeys = pgTable(
  "idempotency_key",
  {
    userId: ownerId(),
    key: text("key").notNull(),
    /** SHA-256 of method, path and body. */
    request: text("request").notNull(),
    /** Null while the first request is still at work. */
    status: integer("status"),
    body: text("body"),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.key] }),
    index("idempotency_key_age").on(table.createdAt),
  ],
);

/** Points of the rate limiter, in the columns that its library expects. */
export const requestLimits = pgTable("request_limit", {
  key: varchar("key", { length: 255 }).primaryKey(),
  points: integer("points").notNull().default(0),
  expire: bigint("expire", { mode: "number" }),
});

/** What tools did for a person: the audit trail that the person can read. */
export const toolCalls = pgTable(
  "tool_call",
  {
    id: bigint("id", { mode: "number" })
      .primaryKey()
      .generatedAlwaysAsIdentity(),
    userId: ownerId(),
    via: text("via", { enum: ["chat", "mcp"] }).notNull(),
    tool: text("tool").notNull(),
    outcome: text("outcome", {
      enum: ["done", "asked", "not-found", "failed"],
    }).notNull(),
    /** The tasks that it concerned, by id: titles are read when shown. */
    taskIds: uuid("task_ids").array().notNull().default([]),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (table) => [index("tool_call_recent").on(table.userId, table.id)],
);

export const conversations = pgTable(
  "conversation",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    userId: ownerId(),
    title: text("title").notNull(),
    createdAt: moment("created_at").notNull().defaultNow(),
    updatedAt: moment("updated_at").notNull().defaultNow(),
    /** While an answer is being written: since when. */
    answeringSince: moment("answering_since"),
  },
  (table) => [
    index("conversation_recent").on(table.userId, table.updatedAt, table.id),
  ],
);

export const messages = pgTable(
  "message",
  {
    conversationId: uuid("conversation_id")
      .notNull()
      .references(() => conversations.id, { onDelete: "cascade" }),
    sequence: bigint("sequence", {
      mode: "number",
    }).generatedAlwaysAsIdentity(),
    id: text("id").notNull(),
    role: text("role", { enum: ["user", "assistant"] }).notNull(),
    parts: jsonb("parts").$type<UIMessage["parts"]>().notNull(),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.conversationId, table.sequence] })],
);

export type TaskRow = typeof tasks.$inferSelect;
export type MessageRow = typeof messages.$inferSelect;
