import { randomUUID } from "node:crypto";
import {
  CONVERSATION_ID_HEADER,
  type ChatRequest,
  type Language,
  type Me,
} from "@todo-chat/contract";
import {
  convertToModelMessages,
  generateId,
  stepCountIs,
  streamText,
  type UIMessage,
} from "ai";
import type { Clock } from "../assistant/clock.ts";
import type { ExchangeStore } from "../conversations/exchange.ts";
import type { ConversationStore } from "../conversations/store.ts";
import { describeError, type Log } from "../log.ts";
import type { CreateModel } from "../models/models.ts";
import { systemPrompt } from "../models/prompt.ts";
import type { TaskStore } from "../tasks/store.ts";
import type { ToolContext } from "../tools/context.ts";
import type { ToolHost } from "../tools/run-tool.ts";
import { askedIn, isSame, isYes } from "./consent.ts";
import type { PendingWork } from "./pending-work.ts";
import type { RunningAnswer, RunningAnswers } from "./running-answers.ts";
import { createToolSet } from "./tool-set.ts";

/** A provider's rounds of tools, and those of the built-in model after it. */
const MAX_STEPS = 16;
/** What the assistant looks back on. */
const HISTORY_MESSAGES = 40;
/** More often than any proxy on the way gives up on a silent stream. */
const KEEP_ALIVE_MS = 10_000;

export interface AnswerArgs {
  tasks: TaskStore;
  conversations: ConversationStore;
  exchanges: ExchangeStore;
  running: RunningAnswers;
  createModel: CreateModel;
  noteToolCall: ToolHost["noteToolCall"];
  pending: PendingWork;
  log: Log;
}

/** One message of a person, with when and where it was said. */
export interface ChatTurn extends Omit<ChatRequest, "timeZone" | "language"> {
  user: Me;
  clock: Clock;
  /** Of the answer, when the message does not show one. */
  language: Language;
}

/** Some providers refuse conversations that begin with an answer. */
const fromFirstQuestion = (history: UIMessage[]): UIMessage[] =>
  history.slice(history.findIndex(({ role }) => role === "user"));

function toolContext(
  { tasks }: AnswerArgs,
  { user, clock, message }: ChatTurn,
  history: UIMessage[],
): ToolContext {
  const asked = isYes(message, clock) ? askedIn(history.at(-2)) : [];
  return {
    ...{ tasks, user, clock },
    actor: {
      userId: user.id,
      timeZone: clock.timeZone,
      group: randomUUID(),
    },
    isConfirmed: (request) => asked.some((one) => isSame(one, request)),
  };
}

async function converse(
  args: AnswerArgs,
  turn: ChatTurn,
  history: UIMessage[],
  abortSignal: AbortSignal,
) {
  const { user, clock, language, message } = turn;
  const host = { via: "chat", ...args } as const;
  const tools = createToolSet(host, toolContext(args, turn, history));
  const tasks = () => args.tasks.snapshot(user.id);
  return streamText({
    model: await args.createModel({ clock, language, message, tasks }),
    system: systemPrompt(clock, language),
    messages: await convertToModelMessages(history, {
      tools,
      ignoreIncompleteToolCalls: true,
    }),
    tools,
    abortSignal,
    // The model has its own, with an end that people can wait for.
    maxRetries: 0,
    stopWhen: stepCountIs(MAX_STEPS),
    onError: ({ error }) =>
      args.log.error({ error: describeError(error) }, "answer failed"),
  });
}

async function begin(
  args: AnswerArgs,
  turn: ChatTurn,
  conversationId: string,
  answer: RunningAnswer,
) {
  try {
    const history = await args.conversations.history(
      turn.user.id,
      conversationId,
      HISTORY_MESSAGES,
    );
    const from = fromFirstQuestion(history);
    return await converse(args, turn, from, answer.signal);
  } catch (error) {
    await answer.abandon();
    throw error;
  }
}

/** Stores the message, streams the answer, and stores that too. */
export async function answer(
  args: AnswerArgs,
  turn: ChatTurn,
): Promise<Response> {
  const { message: text, messageId: id, replaces } = turn;
  const exchange = await args.exchanges.open(
    turn.user.id,
    turn.conversationId,
    { id, text, replaces },
  );
  const { conversationId } = exchange;
  const running = args.running.start(exchange);
  const result = await begin(args, turn, conversationId, running);
  return result.toUIMessageStreamResponse({
    generateMessageId: generateId,
    headers: { [CONVERSATION_ID_HEADER]: conversationId },
    keepAliveMs: KEEP_ALIVE_MS,
    sendReasoning: false,
    onError: () => "The answer broke off. Please try again.",
    onFinish: ({ responseMessage }) =>
      running.store(responseMessage).catch((error: unknown) => {
        args.log.error({ error: describeError(error) }, "answer not stored");
      }),
    // Read to the end even when the person has gone, so that it gets stored.
    consumeSseStream: ({ stream }) =>
      args.pending.add(stream.pipeTo(new WritableStream())),
  });
}
