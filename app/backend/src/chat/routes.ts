import { createRoute } from "@hono/zod-openapi";
import { ChatRequestSchema } from "@todo-chat/contract";
import { createRouter, jsonBody, PROBLEMS } from "../http/openapi.ts";
import { notFound } from "../http/problem.ts";
import { answer, type AnswerArgs } from "./answer.ts";

const TITLE_LENGTH = 80;

const chat = createRoute({
  method: "post",
  path: "/chat",
  tags: ["Chat"],
  summary: "Say something and read the answer as a UI message stream",
  request: { body: jsonBody(ChatRequestSchema) },
  responses: {
    200: {
      description: "Server-sent events of the AI SDK's UI message stream",
      content: { "text/event-stream": { schema: { type: "string" } } },
    },
    ...PROBLEMS,
  },
});

export function chatRoutes(args: AnswerArgs) {
  const { conversations } = args;

  async function findOrStart(
    userId: string,
    id: string | undefined,
    message: string,
  ): Promise<string> {
    if (!id) return conversations.start(userId, message.slice(0, TITLE_LENGTH));
    if (await conversations.has(userId, id)) return id;
    throw notFound("conversation");
  }

  return createRouter().openapi(chat, async (c) => {
    const { conversationId: given, message, timeZone } = c.req.valid("json");
    const userId = c.var.user.id;
    const conversationId = await findOrStart(userId, given, message);
    const zone = timeZone ?? c.var.user.timeZone ?? "UTC";
    const clock = { now: new Date(), timeZone: zone };
    return answer(args, { userId, conversationId, message, clock });
  });
}
