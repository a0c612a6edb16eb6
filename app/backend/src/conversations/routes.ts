import { createRouter } from "../http/openapi.ts";
import { notFound } from "../http/problem.ts";
import {
  getConversation,
  listConversations,
  removeConversation,
} from "./api.ts";
import type { ConversationStore } from "./store.ts";

export function conversationRoutes(store: ConversationStore) {
  return createRouter()
    .openapi(listConversations, async (c) =>
      c.json(
        { conversations: await store.list(c.var.user.id), nextCursor: null },
        200,
      ),
    )
    .openapi(getConversation, async (c) => {
      const { id } = c.req.valid("param");
      const conversation = await store.get(c.var.user.id, id);
      if (!conversation) throw notFound("conversation");
      return c.json(conversation, 200);
    })
    .openapi(removeConversation, async (c) => {
      const { id } = c.req.valid("param");
      const removed = await store.remove(c.var.user.id, id);
      if (!removed) throw notFound("conversation");
      return c.body(null, 204);
    });
}
