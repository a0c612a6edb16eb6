import type { MiddlewareHandler } from "hono";
import type { Auth } from "../auth/auth.ts";
import type { AppEnv } from "./env.ts";
import { ProblemError } from "./problem.ts";

/** Puts the signed-in person into the context, or answers 401. */
export function requireUser(auth: Auth): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const found = await auth.api.getSession({ headers: c.req.raw.headers });
    if (!found) throw new ProblemError(401, "Log in first");
    const { id, name, email } = found.user;
    c.set("user", { id, name, email });
    await next();
  };
}
