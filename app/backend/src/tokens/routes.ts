import { createRoute, z } from "@hono/zod-openapi";
import {
  CreateTokenSchema,
  NewTokenSchema,
  TokenListSchema,
  TOKENS_MAX,
} from "@todo-chat/contract";
import {
  createRouter,
  json,
  jsonBody,
  problem,
  PROBLEMS,
  SESSION_ONLY,
} from "../http/openapi.ts";
import { notFound, ProblemError } from "../http/problem.ts";
import { requireSession } from "../http/session.ts";
import type { TokenStore } from "./store.ts";

const tags = ["Tokens"];
const params = z.object({ id: z.uuid({ error: "Give the token's id" }) });
const description = "Only from the page's session: a token can't make others.";
const middleware = requireSession;

const listTokens = createRoute({
  method: "get",
  path: "/tokens",
  tags,
  summary: "List your personal tokens, newest first",
  description,
  middleware,
  security: SESSION_ONLY,
  responses: { 200: json(TokenListSchema, "Your tokens"), ...PROBLEMS },
});

const createToken = createRoute({
  method: "post",
  path: "/tokens",
  tags,
  summary: "Make a personal token; its secret is shown this once",
  description,
  middleware,
  security: SESSION_ONLY,
  request: { body: jsonBody(CreateTokenSchema) },
  responses: {
    201: json(NewTokenSchema, "The new token"),
    ...PROBLEMS,
    409: problem(`You have ${TOKENS_MAX} tokens`),
  },
});

const revokeToken = createRoute({
  method: "delete",
  path: "/tokens/{id}",
  tags,
  summary: "Revoke a personal token at once",
  description,
  middleware,
  security: SESSION_ONLY,
  request: { params },
  responses: { 204: { description: "Revoked" }, ...PROBLEMS },
});

export function tokenRoutes(store: TokenStore) {
  return createRouter()
    .openapi(listTokens, async (c) =>
      c.json({ tokens: await store.list(c.var.user.id) }, 200),
    )
    .openapi(createToken, async (c) => {
      const token = await store.create(c.var.user.id, c.req.valid("json"));
      if (!token) {
        const detail = `You have ${TOKENS_MAX} tokens; revoke one first`;
        throw new ProblemError(409, detail);
      }
      c.header("cache-control", "no-store");
      return c.json(token, 201);
    })
    .openapi(revokeToken, async (c) => {
      const { id } = c.req.valid("param");
      const revoked = await store.revoke(c.var.user.id, id);
      if (!revoked) throw notFound("token");
      return c.body(null, 204);
    });
}
