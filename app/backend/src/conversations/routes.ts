import type { RunningAnswers } from "../chat/running-answers.ts";
import { createRouter } from "../http/openapi.ts";
import { notFound, ProblemError } from "../http/problem.ts";
import {
  getConversation,
  listConversations,
  removeConversation,
  renameConversation,
  stopAnswer,
} from "./api.ts";
import { readCursor } from "./cursor.ts";
import type { ConversationStore } from "./store.ts";

export interface ConversationArgs {
  conversations: ConversationStore;
  running: RunningAnswers;
}

function placeOf(cursor: string | undefined) {
  if (cursor === undefined) return undefined;
  const after = readCursor(cursor);
  if (!after) throw new ProblemError(400, "Use the nextCursor of a page");
  return after;
}

const found = <T>(conversation: T | undefined): T => {
  if (!conversation) throw notFound("conversation");
  return conversation;
};

export function conversationRoutes({
  conversations,
  running,
}: ConversationArgs) {
  return createRouter()
    .openapi(listConversations, async (c) => {
      const { limit, cursor } = c.req.valid("query");
      const args = { limit, after: placeOf(cursor) };
      return c.json(await conversations.page(c.var.user.id, args), 200);
    })
    .openapi(getConversation, async (c) => {
      const { id } = c.req.valid("param");
      return c.json(found(await conversations.get(c.var.user.id, id)), 200);
    })
    .openapi(renameConversation, async (c) => {
      const { id } = c.req.valid("param");
      const { title } = c.req.valid("json");
      const renamed = await conversations.rename(c.var.user.id, id, title);
      return c.json(found(renamed), 200);
    })
    .openapi(stopAnswer, async (c) => {
      const { id } = c.req.valid("param");
      found(await conversations.has(c.var.user.id, id));
      await running.stop(c.var.user.id, id);
      return c.body(null, 204);
    })
    .openapi(removeConversation, async (c) => {
      const { id } = c.req.valid("param");
      found(await conversations.remove(c.var.user.id, id));
      return c.body(null, 204);
    });
}
