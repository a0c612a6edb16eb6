import { createRoute } from "@hono/zod-openapi";
import { MeSchema } from "@todo-chat/contract";
import { createRouter, json, PROBLEMS } from "./openapi.ts";

const me = createRoute({
  method: "get",
  path: "/me",
  tags: ["Account"],
  summary: "Who is signed in",
  responses: { 200: json(MeSchema, "You"), ...PROBLEMS },
});

export const meRoutes = () =>
  createRouter().openapi(me, (c) => c.json(c.var.user, 200));
