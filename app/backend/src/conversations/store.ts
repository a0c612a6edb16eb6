import type { Conversation, ConversationSummary } from "@todo-chat/contract";
import type { UIMessage } from "ai";
import { and, desc, eq } from "drizzle-orm";
import type { Database } from "../db/database.ts";
import { conversations, messages } from "../db/schema.ts";

const LISTED_CONVERSATIONS = 100;
const SHOWN_MESSAGES = 200;

type Row = typeof conversations.$inferSelect;

const toSummary = (row: Row): ConversationSummary => ({
  id: row.id,
  title: row.title,
  updatedAt: row.updatedAt.toISOString(),
});

const isOwn = (userId: string, id: string) =>
  and(eq(conversations.userId, userId), eq(conversations.id, id));

/** One person's conversations; "not there" and "not yours" are undefined. */
export class ConversationStore {
  constructor(private readonly database: Database) {}

  async list(userId: string): Promise<ConversationSummary[]> {
    const rows = await this.database
      .select()
      .from(conversations)
      .where(eq(conversations.userId, userId))
      .orderBy(desc(conversations.updatedAt))
      .limit(LISTED_CONVERSATIONS);
    return rows.map(toSummary);
  }

  async start(userId: string, title: string): Promise<string> {
    const rows = await this.database
      .insert(conversations)
      .values({ userId, title })
      .returning({ id: conversations.id });
    return rows[0]!.id;
  }

  async get(userId: string, id: string): Promise<Conversation | undefined> {
    const row = await this.row(userId, id);
    if (!row) return undefined;
    const shown = await this.history(userId, id, SHOWN_MESSAGES);
    const messages = shown as Conversation["messages"];
    const answering = row.answeringSince !== null;
    return { id, title: row.title, messages, answering };
  }

  async has(userId: string, id: string): Promise<boolean> {
    return (await this.row(userId, id)) !== undefined;
  }

  /** The latest messages, oldest first. */
  async history(
    userId: string,
    id: string,
    limit: number,
  ): Promise<UIMessage[]> {
    const rows = await this.database
      .select({ id: messages.id, role: messages.role, parts: messages.parts })
      .from(messages)
      .innerJoin(conversations, eq(conversations.id, messages.conversationId))
      .where(isOwn(userId, id))
      .orderBy(desc(messages.sequence))
      .limit(limit);
    return rows.reverse();
  }

  /** False when the conversation is gone or someone else's. */
  async append(
    userId: string,
    conversationId: string,
    message: UIMessage,
  ): Promise<boolean> {
    return this.database.transaction(async (change) => {
      const touched = await change
        .update(conversations)
        .set({ updatedAt: new Date() })
        .where(isOwn(userId, conversationId))
        .returning({ id: conversations.id });
      if (touched.length === 0) return false;
      const role = message.role === "user" ? "user" : "assistant";
      const { id, parts } = message;
      await change.insert(messages).values({ conversationId, id, role, parts });
      return true;
    });
  }

  private async row(userId: string, id: string): Promise<Row | undefined> {
    const rows = await this.database
      .select()
      .from(conversations)
      .where(isOwn(userId, id));
    return rows[0];
  }

  async remove(userId: string, id: string): Promise<boolean> {
    const removed = await this.database
      .delete(conversations)
      .where(isOwn(userId, id))
      .returning({ id: conversations.id });
    return removed.length > 0;
  }
}
