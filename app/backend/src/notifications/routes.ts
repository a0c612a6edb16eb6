import { createRoute } from "@hono/zod-openapi";
import { MarkSeenSchema, NotificationListSchema } from "@todo-chat/contract";
import { createRouter, json, jsonBody, PROBLEMS } from "../http/openapi.ts";
import type { NotificationStore } from "./store.ts";

const tags = ["Reminders"];

const listNotifications = createRoute({
  method: "get",
  path: "/notifications",
  tags,
  summary: "List the reminders that have come due and were not seen",
  description: "The latest 50 of open tasks, latest first.",
  responses: {
    200: json(NotificationListSchema, "Your reminders"),
    ...PROBLEMS,
  },
});

const markSeen = createRoute({
  method: "post",
  path: "/notifications/seen",
  tags,
  summary: "Mark a reminder and all before it as seen",
  request: { body: jsonBody(MarkSeenSchema) },
  responses: { 204: { description: "Seen" }, ...PROBLEMS },
});

export const notificationRoutes = (store: NotificationStore) =>
  createRouter()
    .openapi(listNotifications, async (c) => {
      const notifications = await store.unseen(c.var.user.id);
      return c.json({ notifications }, 200);
    })
    .openapi(markSeen, async (c) => {
      await store.markSeen(c.var.user.id, c.req.valid("json").upTo);
      return c.body(null, 204);
    });
