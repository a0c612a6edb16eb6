import { createRoute, z } from "@hono/zod-openapi";
import {
  ConversationListSchema,
  ConversationSchema,
} from "@todo-chat/contract";
import { json, PROBLEMS } from "../http/openapi.ts";

const params = z.object({
  id: z.uuid({ error: "Give the conversation's id" }),
});
const path = "/conversations/{id}";
const tags = ["Conversations"];

export const listConversations = createRoute({
  method: "get",
  path: "/conversations",
  tags,
  summary: "List your conversations, latest first",
  responses: {
    200: json(ConversationListSchema, "Your conversations"),
    ...PROBLEMS,
  },
});

export const getConversation = createRoute({
  method: "get",
  path,
  tags,
  summary: "Read one conversation with its messages",
  request: { params },
  responses: { 200: json(ConversationSchema, "The conversation"), ...PROBLEMS },
});

export const removeConversation = createRoute({
  method: "delete",
  path,
  tags,
  summary: "Delete a conversation",
  request: { params },
  responses: { 204: { description: "Deleted" }, ...PROBLEMS },
});
