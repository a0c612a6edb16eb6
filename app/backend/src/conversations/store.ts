import {
  type Conversation,
  type ConversationList,
  type ConversationSummary,
} from "@todo-chat/contract";
import type { UIMessage } from "ai";
import { and, desc, eq, sql } from "drizzle-orm";
import type { Database } from "../db/database.ts";
import { conversations, messages } from "../db/conversation-schema.ts";
import { isBeingAnswered } from "./claims.ts";
import { writeCursor, type ConversationCursor } from "./cursor.ts";
import { isOwn } from "./own.ts";

const SHOWN_MESSAGES = 200;

export interface PageArgs {
  limit: number;
  after?: ConversationCursor;
}

type Row = typeof conversations.$inferSelect;

const toSummary = (row: Row): ConversationSummary => ({
  id: row.id,
  title: row.title,
  updatedAt: row.updatedAt.toISOString(),
});

const isAfter = ({ updatedAt, id }: ConversationCursor) =>
  sql`(${conversations.updatedAt}, ${conversations.id}) < (${updatedAt.toISOString()}::timestamptz, ${id}::uuid)`;

/** One person's conversations; "not there" and "not yours" are undefined. */
export class ConversationStore {
  constructor(private readonly database: Database) {}

  async page(userId: string, args: PageArgs): Promise<ConversationList> {
    const rows = await this.database
      .select()
      .from(conversations)
      .where(
        and(
          eq(conversations.userId, userId),
          args.after && isAfter(args.after),
        ),
      )
      .orderBy(desc(conversations.updatedAt), desc(conversations.id))
      .limit(args.limit + 1);
    const shown = rows.slice(0, args.limit);
    const last = rows.length > shown.length ? shown.at(-1) : undefined;
    return {
      conversations: shown.map(toSummary),
      nextCursor: last ? writeCursor(last) : null,
    };
  }

  async get(userId: string, id: string): Promise<Conversation | undefined> {
    const rows = await this.database
      .select({ title: conversations.title, answering: isBeingAnswered })
      .from(conversations)
      .where(isOwn(userId, id));
    if (!rows[0]) return undefined;
    const shown = await this.history(userId, id, SHOWN_MESSAGES);
    return { id, ...rows[0], messages: shown as Conversation["messages"] };
  }

  async has(userId: string, id: string): Promise<boolean> {
    const rows = await this.database
      .select({ id: conversations.id })
      .from(conversations)
      .where(isOwn(userId, id));
    return rows.length > 0;
  }

  /** The latest messages, oldest first. */
  async history(
    userId: string,
    id: string,
    limit: number,
  ): Promise<UIMessage[]> {
    const rows = await this.database
      .select({
        id: messages.id,
        role: messages.role,
        parts: messages.parts,
        createdAt: messages.createdAt,
      })
      .from(messages)
      .innerJoin(conversations, eq(conversations.id, messages.conversationId))
      .where(isOwn(userId, id))
      .orderBy(desc(messages.sequence))
      .limit(limit);
    return rows.reverse().map(({ createdAt, ...message }) => ({
      ...message,
      metadata: { at: createdAt.toISOString() },
    }));
  }

  async rename(
    userId: string,
    id: string,
    title: string,
  ): Promise<ConversationSummary | undefined> {
    const rows = await this.database
      .update(conversations)
      .set({ title })
      .where(isOwn(userId, id))
      .returning();
    return rows[0] && toSummary(rows[0]);
  }

  async remove(userId: string, id: string): Promise<boolean> {
    const removed = await this.database
      .delete(conversations)
      .where(isOwn(userId, id))
      .returning({ id: conversations.id });
    return removed.length > 0;
  }
}
