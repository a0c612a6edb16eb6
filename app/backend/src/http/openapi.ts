import { OpenAPIHono } from "@hono/zod-openapi";
import { ProblemSchema } from "@todo-chat/contract";
import type { z } from "zod";
import type { AppEnv } from "./env.ts";
import { rejectInvalid } from "./errors.ts";

export const createRouter = () =>
  new OpenAPIHono<AppEnv>({ defaultHook: rejectInvalid });

export const json = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { "application/json": { schema } },
});

/** Required, or a body of another content type would pass unchecked. */
export const jsonBody = <S extends z.ZodType>(schema: S) => ({
  required: true,
  content: { "application/json": { schema } },
});

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: ProblemSchema } },
});

export const PROBLEMS = {
  400: problem("Something in the request is not allowed"),
  401: problem("Nobody is signed in"),
  404: problem("Not there, or not yours"),
  503: problem("The database does not answer"),
};

export const DOCUMENT = {
  openapi: "3.1.0",
  info: {
    title: "Todo assistant",
    version: "0.1.0",
    description:
      "Tasks and conversations of the signed-in person. Sign-up, log-in and log-out are under /api/auth; the session travels in a cookie.",
  },
};
