import type { UIMessage } from "ai";
import { desc, eq, sql } from "drizzle-orm";
import type { Database } from "../db/database.ts";
import { conversations, messages } from "../db/conversation-schema.ts";
import { thisMoment } from "./claims.ts";
import { placeQuestion, type OpenExchange, type Question } from "./question.ts";

/** Models may write what JSON in PostgreSQL can't hold. */
const storable = (parts: UIMessage["parts"]): UIMessage["parts"] =>
  JSON.parse(
    JSON.stringify(parts, (_key, value: unknown) =>
      typeof value === "string" ? value.replace(/[\0\p{Cs}]/gu, "") : value,
    ),
  ) as UIMessage["parts"];

/** Questions and answers as they are added to conversations. */
export class ExchangeStore {
  constructor(private readonly database: Database) {}

  /** Stores a question; in a new conversation when none is given. */
  open(
    userId: string,
    conversationId: string | undefined,
    question: Question,
  ): Promise<OpenExchange> {
    return this.database.transaction((change) =>
      placeQuestion(change, userId, conversationId, question),
    );
  }

  /**
   * Stores an answer, unless its question is gone or no longer the last word,
   * and gives the claim back. Returns whether it was stored.
   */
  async close(
    { conversationId, questionId, claim }: OpenExchange,
    { id, parts }: UIMessage,
  ): Promise<boolean> {
    return this.database.transaction(async (change) => {
      // Keeps a new question from coming in between.
      await change
        .update(conversations)
        .set({
          updatedAt: thisMoment,
          answeringSince: sql`nullif(${conversations.answeringSince}, ${claim.toISOString()}::timestamptz)`,
        })
        .where(eq(conversations.id, conversationId));
      const [last] = await change
        .select({ id: messages.id })
        .from(messages)
        .where(eq(messages.conversationId, conversationId))
        .orderBy(desc(messages.sequence))
        .limit(1);
      if (last?.id !== questionId) return false;
      const role = "assistant";
      await change
        .insert(messages)
        .values({ conversationId, id, role, parts: storable(parts) });
      return true;
    });
  }
}
