import { MeSchema } from "@todo-chat/contract";
import type { MiddlewareHandler } from "hono";
import type { Auth } from "../auth/auth.ts";
import { DatabaseLostError } from "../db/pool.ts";
import type { AppEnv } from "./env.ts";
import { ProblemError } from "./problem.ts";

/**
 * Looking up a session does nothing but ask the database, and better-auth
 * hides why that failed.
 */
async function findSession(auth: Auth, headers: Headers) {
  try {
    return await auth.api.getSession({ headers });
  } catch (cause) {
    throw new DatabaseLostError(cause);
  }
}

/** Puts the signed-in person into the context, or answers 401. */
export function requireUser(auth: Auth): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const found = await findSession(auth, c.req.raw.headers);
    if (!found) throw new ProblemError(401, "Log in first");
    c.set("user", MeSchema.parse(found.user));
    await next();
  };
}
