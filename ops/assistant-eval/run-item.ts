import { randomUUID } from "node:crypto";
import {
  CONVERSATION_ID_HEADER,
  type Me,
  type Task,
} from "../../app/contract/src/index.ts";
import type { Clock } from "../../app/backend/src/assistant/clock.ts";
import { isYes } from "../../app/backend/src/assistant/consent.ts";
import { answer } from "../../app/backend/src/chat/answer.ts";
import { user as users } from "../../app/backend/src/db/auth-schema.ts";
import type { Assistant } from "./assistant.ts";
import { asksBack, type Result } from "./compare.ts";
import type { Item } from "./corpus.ts";
import { readReply } from "./reply.ts";
import { setUp, toExpected } from "./setup.ts";

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
  const { timeZone } = item;
  const id = randomUUID();
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

const goneOf = (before: Task[], now: Task[]): Task[] =>
  before.filter(({ id }) => !now.some((task) => task.id === id));

/** A conversation that breaks has failed like one that ends elsewhere. */
export async function runItem(
  assistant: Assistant,
  item: Item,
): Promise<Result> {
  return converse(assistant, item).catch((error: unknown) => ({
    tasks: [],
    replies: [`(broke off: ${String(error)})`],
    goneUnasked: true,
  }));
}

/** What the setup held may go only with a yes to a question. */
async function converse(assistant: Assistant, item: Item): Promise<Result> {
  const { user, clock } = await newSpeaker(assistant, item);
  const list = () => assistant.answering.tasks.snapshot(user.id, "");
  let before = await list();
  const setup = new Set(before.map(({ id }) => id));
  const replies: string[] = [];
  let conversationId: string | undefined;
  let goneUnasked = false;
  for (const turn of item.turns) {
    const mayGo = asksBack(replies.at(-1) ?? "") && isYes(turn, clock);
    const said = await say(assistant, { user, clock }, turn, conversationId);
    ({ conversationId } = said);
    replies.push(said.reply);
    const after = await list();
    const gone = goneOf(before, after).some(({ id }) => setup.has(id));
    goneUnasked ||= gone && !mayGo;
    before = after;
  }
  const tasks = before.map((task) => toExpected(task, item.timeZone));
  return { tasks, replies, goneUnasked };
}
