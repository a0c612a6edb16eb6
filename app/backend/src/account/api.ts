import { createRoute } from "@hono/zod-openapi";
import { MeSchema, RemoveMeSchema, UpdateMeSchema } from "@todo-chat/contract";
import { requireSession } from "../http/session.ts";
import { json, jsonBody, PROBLEMS, SESSION_ONLY } from "../http/openapi.ts";

const path = "/me";
const tags = ["Account"];

export const getMe = createRoute({
  method: "get",
  path,
  tags,
  summary: "Who is signed in",
  responses: { 200: json(MeSchema, "You"), ...PROBLEMS },
});

export const updateMe = createRoute({
  method: "patch",
  path,
  tags,
  summary: "Change your name, language or time zone",
  request: { body: jsonBody(UpdateMeSchema) },
  responses: { 200: json(MeSchema, "You, as you are now"), ...PROBLEMS },
});

export const removeMe = createRoute({
  method: "delete",
  path,
  tags,
  summary: "Delete your account and everything in it",
  description: "Only from a session, and with the password again.",
  middleware: requireSession,
  security: SESSION_ONLY,
  request: { body: jsonBody(RemoveMeSchema) },
  responses: { 204: { description: "Deleted" }, ...PROBLEMS },
});
