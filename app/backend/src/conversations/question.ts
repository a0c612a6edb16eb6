import { CONVERSATION_TITLE_MAX } from "@todo-chat/contract";
import { generateId, type UIMessage } from "ai";
import { and, eq, gte, not, sql } from "drizzle-orm";
import type { Database } from "../db/database.ts";
import { conversations, messages } from "../db/conversation-schema.ts";
import { notFound, ProblemError } from "../http/problem.ts";
import { isBeingAnswered, thisMoment } from "./claims.ts";
import { isOwn } from "./own.ts";

export interface Question {
  /** The client's; one is made up by default. */
  id?: string;
  text: string;
  /** Id of a message of the person that it takes the place of. */
  replaces?: string;
}

/** A question that is stored and whose answer may now be written. */
export interface OpenExchange {
  conversationId: string;
  questionId: string;
  /** Proof for AnswerClaims. */
  claim: Date;
  /** Ids of answers that it took the place of, latest first. */
  replaced: string[];
}

export type Change = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** Its first words, whole ones where there are several. */
function titleOf(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, " "));
  if (characters.length <= CONVERSATION_TITLE_MAX) return characters.join("");
  const start = characters.slice(0, CONVERSATION_TITLE_MAX - 1).join("");
  return `${start.replace(/ \S*$/, "")}…`;
}

const conflict = (detail: string) => new ProblemError(409, detail);

async function start(change: Change, userId: string, text: string) {
  const rows = await change
    .insert(conversations)
    .values({
      userId,
      title: titleOf(text),
      answeringSince: thisMoment,
    })
    .returning({ id: conversations.id, claim: conversations.answeringSince });
  return rows[0]!;
}

async function refuse(change: Change, userId: string, id: string) {
  const rows = await change
    .select({ id: conversations.id })
    .from(conversations)
    .where(isOwn(userId, id));
  if (rows.length === 0) return notFound("conversation");
  return conflict(
    "An answer is still being written in this conversation; wait for it, or stop it",
  );
}

/** Takes the claim on an answer, and keeps others out while this lasts. */
async function resume(change: Change, userId: string, id: string) {
  const rows = await change
    .update(conversations)
    .set({ answeringSince: thisMoment, updatedAt: thisMoment })
    .where(and(isOwn(userId, id), not(isBeingAnswered)))
    .returning({ id: conversations.id, claim: conversations.answeringSince });
  if (!rows[0]) throw await refuse(change, userId, id);
  return rows[0];
}

/** Returns the ids of the answers that went with it, latest first. */
async function takeBack(
  change: Change,
  conversationId: string,
  id: string,
): Promise<string[]> {
  const first = change
    .select({ sequence: messages.sequence })
    .from(messages)
    .where(
      and(
        eq(messages.conversationId, conversationId),
        eq(messages.id, id),
        eq(messages.role, "user"),
      ),
    );
  const removed = await change
    .delete(messages)
    .where(
      and(
        eq(messages.conversationId, conversationId),
        gte(messages.sequence, sql`(${first})`),
      ),
    )
    .returning();
  if (removed.length === 0) throw notFound("message of yours to replace");
  return removed
    .filter(({ role }) => role === "assistant")
    .sort((one, other) => other.sequence! - one.sequence!)
    .map((answer) => answer.id);
}

async function refuseTwice(change: Change, conversationId: string, id: string) {
  const rows = await change
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(eq(messages.conversationId, conversationId), eq(messages.id, id)),
    );
  if (rows.length > 0)
    throw conflict("The conversation has a message of this id already");
}

/** Stores a question; in a new conversation when none is given. */
export async function placeQuestion(
  change: Change,
  userId: string,
  given: string | undefined,
  { id: named, text, replaces }: Question,
): Promise<OpenExchange> {
  const place = given
    ? await resume(change, userId, given)
    : await start(change, userId, text);
  const conversationId = place.id;
  const replaced = replaces
    ? await takeBack(change, conversationId, replaces)
    : [];
  if (given && named) await refuseTwice(change, conversationId, named);
  const id = named ?? generateId();
  const parts: UIMessage["parts"] = [{ type: "text", text }];
  await change
    .insert(messages)
    .values({ conversationId, id, role: "user", parts });
  return { conversationId, questionId: id, claim: place.claim!, replaced };
}
