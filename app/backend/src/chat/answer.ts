import type { LanguageModelV3 } from "@ai-sdk/provider";
import { CONVERSATION_ID_HEADER } from "@todo-chat/contract";
import {
  convertToModelMessages,
  generateId,
  smoothStream,
  stepCountIs,
  streamText,
  type UIMessage,
} from "ai";
import type { Clock } from "../assistant/clock.ts";
import type { ConversationStore } from "../conversations/store.ts";
import { describeError, type Log } from "../log.ts";
import type { TaskStore } from "../tasks/store.ts";
import { askedToDelete } from "./confirmation.ts";
import type { PendingWork } from "./pending-work.ts";
import { createTools } from "./tools.ts";

/** Find, act, report, and room for one more of each. */
const MAX_STEPS = 6;
/** What the assistant looks back on. */
const HISTORY_MESSAGES = 40;

export interface AnswerArgs {
  tasks: TaskStore;
  conversations: ConversationStore;
  createModel: (clock: Clock) => LanguageModelV3;
  pending: PendingWork;
  log: Log;
}

export interface Request {
  userId: string;
  conversationId: string;
  message: string;
  clock: Clock;
}

const userMessage = (text: string): UIMessage => ({
  id: generateId(),
  role: "user",
  parts: [{ type: "text", text }],
});

async function converse(
  args: AnswerArgs,
  request: Request,
  history: UIMessage[],
) {
  const { userId, clock } = request;
  const tools = createTools({
    store: args.tasks,
    userId,
    clock,
    askedToDelete: askedToDelete(history.at(-2)),
  });
  return streamText({
    model: args.createModel(clock),
    messages: await convertToModelMessages(history, {
      tools,
      ignoreIncompleteToolCalls: true,
    }),
    tools,
    stopWhen: stepCountIs(MAX_STEPS),
    // Words arrive one by one, as from a model that writes them.
    experimental_transform: smoothStream(),
    onError: ({ error }) =>
      args.log.error({ error: describeError(error) }, "answer failed"),
  });
}

/** Stores the message, streams the answer, and stores that too. */
export async function answer(
  args: AnswerArgs,
  request: Request,
): Promise<Response> {
  const { userId, conversationId } = request;
  const { conversations, pending } = args;
  const message = userMessage(request.message);
  await conversations.append(userId, conversationId, message);
  const history = await conversations.history(
    userId,
    conversationId,
    HISTORY_MESSAGES,
  );
  const result = await converse(args, request, history);
  // Read to the end even when the person has gone, so that it gets stored.
  pending.add(Promise.resolve(result.consumeStream()));
  return result.toUIMessageStreamResponse({
    originalMessages: history,
    generateMessageId: generateId,
    headers: { [CONVERSATION_ID_HEADER]: conversationId },
    onError: () => "The answer broke off. Please try again.",
    onFinish: ({ responseMessage }) => {
      const stored = conversations.append(
        userId,
        conversationId,
        responseMessage,
      );
      pending.add(stored);
      return stored.then(() => undefined);
    },
  });
}
