import { PRIORITIES } from "@todo-chat/contract";
import type { UIMessage } from "ai";
import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  date,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
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
    index("task_due_at")
      .on(table.userId, table.dueAt)
      .where(sql`${table.dueAt} is not null`),
    index("task_due_on")
      .on(table.userId, table.dueOn)
      .where(sql`${table.dueOn} is not null`),
  ],
);

export const conversations = pgTable(
  "conversation",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    userId: ownerId(),
    title: text("title").notNull(),
    createdAt: moment("created_at").notNull().defaultNow(),
    updatedAt: moment("updated_at").notNull().defaultNow(),
  },
  (table) => [index("conversation_recent").on(table.userId, table.updatedAt)],
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
