import { createRoute } from "@hono/zod-openapi";
import {
  ChatRequestSchema,
  CONVERSATION_ID_HEADER,
  type ChatRequest,
  type Me,
} from "@todo-chat/contract";
import type { AccountStore } from "../account/store.ts";
import { createRouter, jsonBody, problem, PROBLEMS } from "../http/openapi.ts";
import { answer, type AnswerArgs } from "./answer.ts";
import type { ChatTurn } from "./chat-turn.ts";

const chat = createRoute({
  method: "post",
  path: "/chat",
  tags: ["Chat"],
  summary: "Say something and read the answer as a UI message stream",
  description: `Without a conversation's id it starts one; the header ${CONVERSATION_ID_HEADER} tells its id.`,
  request: { body: jsonBody(ChatRequestSchema) },
  responses: {
    200: {
      description: "Server-sent events of the AI SDK's UI message stream",
      content: { "text/event-stream": { schema: { type: "string" } } },
    },
    ...PROBLEMS,
    409: problem(
      "An answer is still being written there, or the message is there already",
    ),
  },
});

export interface ChatRoutesArgs extends AnswerArgs {
  accounts: AccountStore;
}

function toTurn(user: Me, request: ChatRequest): ChatTurn {
  const timeZone = request.timeZone ?? user.timeZone ?? "UTC";
  const language = request.language ?? user.language;
  const clock = { now: new Date(), timeZone };
  return { ...request, user, language, clock };
}

export const chatRoutes = (args: ChatRoutesArgs) =>
  createRouter().openapi(chat, async (c) => {
    const request = c.req.valid("json");
    const { user } = c.var;
    if (!user.timeZone && request.timeZone)
      await args.accounts.learnTimeZone(user.id, request.timeZone);
    return answer(args, toTurn(user, request));
  });
