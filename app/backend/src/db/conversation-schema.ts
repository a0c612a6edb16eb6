import type { UIMessage } from "ai";
import {
  bigint,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { moment, ownerId } from "./columns.ts";

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

export type MessageRow = typeof messages.$inferSelect;
