import { and, eq, isNotNull, sql, type SQL } from "drizzle-orm";
import type { Database } from "../db/database.ts";
import { conversations } from "../db/conversation-schema.ts";
import { isOwn } from "./own.ts";

/** How often the pod that writes an answer gives a sign of life. */
export const RENEW_MS = 2_000;
/** After so many seconds without one, its pod is taken for dead. */
const STALE_SECONDS = 15;

/** The database's clock, which all pods share, in the column's milliseconds. */
export const thisMoment = sql`date_trunc('milliseconds', clock_timestamp())`;

export const isBeingAnswered: SQL<boolean> = sql<boolean>`(${conversations.answeringSince} is not null and ${conversations.answeringSince} > clock_timestamp() - make_interval(secs => ${STALE_SECONDS}))`;

/**
 * Who writes an answer in a conversation, whichever pod it is: at most one at a
 * time. The moment of its last sign of life is also what proves a claim.
 */
export class AnswerClaims {
  constructor(private readonly database: Database) {}

  /** The renewed claim; undefined when the answer was stopped or taken over. */
  async renew(id: string, claim: Date): Promise<Date | undefined> {
    const rows = await this.database
      .update(conversations)
      .set({ answeringSince: thisMoment })
      .where(
        and(eq(conversations.id, id), eq(conversations.answeringSince, claim)),
      )
      .returning({ claim: conversations.answeringSince });
    return rows[0]?.claim ?? undefined;
  }

  async release(id: string, claim: Date): Promise<void> {
    await this.database
      .update(conversations)
      .set({ answeringSince: null })
      .where(
        and(eq(conversations.id, id), eq(conversations.answeringSince, claim)),
      );
  }

  /** Takes the claim from whoever has it. */
  async revoke(userId: string, id: string): Promise<void> {
    await this.database
      .update(conversations)
      .set({ answeringSince: null })
      .where(and(isOwn(userId, id), isNotNull(conversations.answeringSince)));
  }
}
