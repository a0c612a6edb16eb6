import { OpenAPIHono, z } from "@hono/zod-openapi";
import { ProblemSchema } from "@todo-chat/contract";
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

// Made anew: only schemas made after the import of zod-openapi can be named.
const Problem = z.object(ProblemSchema.shape).openapi("Problem");

export const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: Problem } },
});

/** For routes that only the page's session may use. */
export const SESSION_ONLY: { session: [] }[] = [{ session: [] }];

export const PROBLEMS = {
  400: problem("Something in the request is not allowed"),
  401: problem("Nobody is signed in"),
  404: problem("Not there, or not yours"),
  503: problem("The database does not answer"),
};
