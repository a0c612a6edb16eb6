import {
  bigint,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
  varchar,
} from "drizzle-orm/pg-core";
import { moment, ownerId } from "./columns.ts";

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
