import { createRoute, z } from "@hono/zod-openapi";
import {
  ConversationListSchema,
  ConversationSchema,
  ConversationSummarySchema,
  ListConversationsQuerySchema,
  RenameConversationSchema,
} from "@todo-chat/contract";
import { json, jsonBody, PROBLEMS } from "../http/openapi.ts";

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
  request: { query: ListConversationsQuerySchema },
  responses: {
    200: json(ConversationListSchema, "A page of your conversations"),
    ...PROBLEMS,
  },
});

export const getConversation = createRoute({
  method: "get",
  path,
  tags,
  summary: "Read one conversation with its latest messages",
  request: { params },
  responses: { 200: json(ConversationSchema, "The conversation"), ...PROBLEMS },
});

export const renameConversation = createRoute({
  method: "patch",
  path,
  tags,
  summary: "Give a conversation another title",
  request: { params, body: jsonBody(RenameConversationSchema) },
  responses: {
    200: json(ConversationSummarySchema, "The conversation"),
    ...PROBLEMS,
  },
});

export const stopAnswer = createRoute({
  method: "post",
  path: `${path}/stop`,
  tags,
  summary: "Stop the answer that is being written",
  description: "What was said so far is kept. Nothing happens without one.",
  request: { params },
  responses: { 204: { description: "Nothing is being written" }, ...PROBLEMS },
});

export const removeConversation = createRoute({
  method: "delete",
  path,
  tags,
  summary: "Delete a conversation",
  request: { params },
  responses: { 204: { description: "Deleted" }, ...PROBLEMS },
});
