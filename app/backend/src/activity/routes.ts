import { createRoute } from "@hono/zod-openapi";
import {
  ActivityPageSchema,
  ListActivityQuerySchema,
} from "@todo-chat/contract";
import { createRouter, json, PROBLEMS } from "../http/openapi.ts";
import type { ActivityStore } from "./store.ts";

const listActivity = createRoute({
  method: "get",
  path: "/activity",
  tags: ["Account"],
  summary: "What the assistant and MCP clients did for you, latest first",
  description: "Kept for 90 days.",
  request: { query: ListActivityQuerySchema },
  responses: { 200: json(ActivityPageSchema, "A page of calls"), ...PROBLEMS },
});

export const activityRoutes = (store: ActivityStore) =>
  createRouter().openapi(listActivity, async (c) =>
    c.json(await store.page(c.var.user.id, c.req.valid("query")), 200),
  );
