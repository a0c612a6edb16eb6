import { CONVERSATION_ID_HEADER } from "@todo-chat/contract";
import {
  convertToModelMessages,
  stepCountIs,
  streamText,
  type UIMessage,
} from "ai";
import type { ExchangeStore } from "../conversations/exchange.ts";
import type { OpenExchange } from "../conversations/question.ts";
import type { ConversationStore } from "../conversations/store.ts";
import { describeError, type Log } from "../log.ts";
import type { CreateModel } from "../models/models.ts";
import { systemPrompt } from "../models/prompt.ts";
import type { TaskStore } from "../tasks/store.ts";
import type { ToolHost } from "../tools/run-tool.ts";
import type { ChatTurn } from "./chat-turn.ts";
import type { PendingWork } from "./pending-work.ts";
import type { RunningAnswer, RunningAnswers } from "./running-answers.ts";
import { toolContext } from "./tool-context.ts";
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

/** Some providers refuse conversations that begin with an answer. */
const fromFirstQuestion = (history: UIMessage[]): UIMessage[] =>
  history.slice(history.findIndex(({ role }) => role === "user"));

async function converse(
  args: AnswerArgs,
  turn: ChatTurn,
  history: UIMessage[],
  { id, signal: abortSignal }: RunningAnswer,
) {
  const { user, clock, language, message } = turn;
  const host = { via: "chat", ...args } as const;
  const context = toolContext(args.tasks, turn, history.at(-2), id);
  const tools = createToolSet(host, context);
  const tasks = () => args.tasks.snapshot(user.id, message);
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

/** What an answer did is gone with it, unless something was done since. */
async function takeBackDeeds(
  { tasks }: AnswerArgs,
  userId: string,
  { replaced }: OpenExchange,
): Promise<void> {
  for (const answerId of replaced) await tasks.undo({ userId }, answerId);
}

async function begin(
  args: AnswerArgs,
  turn: ChatTurn,
  exchange: OpenExchange,
  running: RunningAnswer,
) {
  const { id: userId } = turn.user;
  try {
    await takeBackDeeds(args, userId, exchange);
    const history = await args.conversations.history(
      userId,
      exchange.conversationId,
      HISTORY_MESSAGES,
    );
    return await converse(args, turn, fromFirstQuestion(history), running);
  } catch (error) {
    await running.abandon();
    throw error;
  }
}

/** Stores the message, streams the answer, and stores that too. */
export async function answer(
  args: AnswerArgs,
  turn: ChatTurn,
): Promise<Response> {
  const { user, message: text, messageId: id, replaces } = turn;
  const question = { id, text, replaces };
  const { conversationId: given } = turn;
  const exchange = await args.exchanges.open(user.id, given, question);
  const running = args.running.start(exchange);
  const result = await begin(args, turn, exchange, running);
  return result.toUIMessageStreamResponse({
    generateMessageId: () => running.id,
    messageMetadata: ({ part }) =>
      part.type === "start" ? { at: turn.clock.now.toISOString() } : undefined,
    headers: { [CONVERSATION_ID_HEADER]: exchange.conversationId },
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
