import { createRoute, z } from "@hono/zod-openapi";
import {
  ChangePasswordSchema,
  SignInSchema,
  SignUpSchema,
} from "@todo-chat/contract";
import { requireSession } from "../http/session.ts";
import { json, jsonBody, PROBLEMS, SESSION_ONLY } from "../http/openapi.ts";

const tags = ["Signing in"];
const security: [] = [];

/** Without ids and tokens: the session is the cookie's alone. */
export const AccountSchema = z.object({
  user: z.object({ name: z.string(), email: z.string() }),
});

export const DoneSchema = z.object({ success: z.boolean() });
export const JwtSchema = z.object({ token: z.string() });
export const KeysSchema = z.object({
  keys: z.array(z.looseObject({ kid: z.string() })),
});

export const signUp = createRoute({
  method: "post",
  path: "/auth/sign-up/email",
  tags,
  security,
  summary: "Make an account",
  description:
    "Answers alike whether or not the address has an account already, which then stays as it is. Sign in next.",
  request: { body: jsonBody(SignUpSchema) },
  responses: {
    200: json(AccountSchema, "Now sign in"),
    ...PROBLEMS,
  },
});

export const signIn = createRoute({
  method: "post",
  path: "/auth/sign-in/email",
  tags,
  security,
  summary: "Sign in; the session travels in a cookie",
  request: { body: jsonBody(SignInSchema) },
  responses: {
    200: json(AccountSchema, "Signed in"),
    ...PROBLEMS,
  },
});

export const signOut = createRoute({
  method: "post",
  path: "/auth/sign-out",
  tags,
  security,
  summary: "End the session",
  responses: {
    200: json(DoneSchema, "Signed out"),
    ...PROBLEMS,
  },
});

export const getToken = createRoute({
  method: "get",
  path: "/auth/token",
  tags,
  summary: "A signed token (JWT) for API clients, valid for 15 minutes",
  description: "Only from a session.",
  security: SESSION_ONLY,
  responses: {
    200: json(JwtSchema, "The token"),
    ...PROBLEMS,
  },
});

export const getKeys = createRoute({
  method: "get",
  path: "/auth/jwks",
  tags,
  security,
  summary: "The public keys that the tokens are verified with",
  responses: {
    200: json(KeysSchema, "A JSON Web Key Set"),
    ...PROBLEMS,
  },
});

export const changePassword = createRoute({
  method: "post",
  path: "/auth/change-password",
  tags,
  summary: "Change your password, and end your other sessions",
  description: "Only from a session.",
  middleware: requireSession,
  security: SESSION_ONLY,
  request: { body: jsonBody(ChangePasswordSchema) },
  responses: {
    200: json(AccountSchema, "Changed"),
    ...PROBLEMS,
  },
});
