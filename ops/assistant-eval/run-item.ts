import { randomUUID } from "node:crypto";
import {
  CONVERSATION_ID_HEADER,
  type Me,
  type Task,
} from "../../app/contract/src/index.ts";
import type { Clock } from "../../app/backend/src/assistant/clock.ts";
import { answer } from "../../app/backend/src/chat/answer.ts";
import { user as users } from "../../app/backend/src/db/auth-schema.ts";
import type { Assistant } from "./assistant.ts";
import { asksBack, type Result } from "./compare.ts";
import type { Item } from "./corpus.ts";
import { readReply } from "./reply.ts";
import { setUp, toExpected } from "./setup.ts";
import { timeZoneOf } from "./time-zone.ts";

interface Said {
  reply: string;
  conversationId: string;
}

interface Speaker {
  user: Me;
  clock: Clock;
}

async function newSpeaker(
  { database }: Assistant,
  item: Item,
): Promise<Speaker> {
  const id = randomUUID();
  const timeZone = timeZoneOf(item);
  const language = item.lang === "ur" ? "ur" : "en";
  const user = { id, name: "Sara", email: `${id}@example.com` } as const;
  const me: Me = { ...user, language, timeZone };
  await database.insert(users).values(me);
  const clock = { now: new Date(item.now), timeZone };
  await setUp(database, id, item.setup, clock);
  return { user: me, clock };
}

async function say(
  { answering }: Assistant,
  { user, clock }: Speaker,
  message: string,
  conversationId: string | undefined,
): Promise<Said> {
  const { language } = user;
  const turn = { user, clock, language, message, conversationId };
  const response = await answer(answering, turn);
  const stream = await response.text();
  return {
    reply: readReply(stream),
    conversationId: response.headers.get(CONVERSATION_ID_HEADER) ?? "",
  };
}

const isGone = (before: Task[], now: Task[]): boolean =>
  before.some(({ id }) => !now.some((task) => task.id === id));

/** A conversation that breaks has failed like one that ends elsewhere. */
export async function runItem(
  assistant: Assistant,
  item: Item,
): Promise<Result> {
  return converse(assistant, item).catch((error: unknown) => ({
    tasks: [],
    reply: `(broke off: ${String(error)})`,
    goneUnasked: true,
  }));
}

/**
 * One conversation from its setup to its end. What the setup held may be gone
 * only after a turn that answered a question.
 */
async function converse(assistant: Assistant, item: Item): Promise<Result> {
  const speaker = await newSpeaker(assistant, item);
  const { id } = speaker.user;
  const list = () => assistant.answering.tasks.snapshot(id);
  const before = await list();
  let last: Said | undefined;
  let goneUnasked = false;
  for (const turn of item.turns) {
    const wasAsked = asksBack(last?.reply ?? "");
    const were = await list();
    const known = were.filter((one) => before.some((b) => b.id === one.id));
    last = await say(assistant, speaker, turn, last?.conversationId);
    goneUnasked ||= !wasAsked && isGone(known, await list());
  }
  const tasks = (await list()).map(toExpected);
  return { tasks, reply: last?.reply ?? "", goneUnasked };
}
