import type { MiddlewareHandler } from "hono";
import type { Identify } from "../auth/identify.ts";
import { appendCookies } from "./cookies.ts";
import type { AppEnv } from "./env.ts";
import { ProblemError } from "./problem.ts";

const CHALLENGE = {
  headers: { "www-authenticate": 'Bearer realm="todo-chat"' },
};

/** Puts the person who asks into the context, or answers 401. */
export function requireUser(identify: Identify): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const found = await identify(c.req.raw.headers);
    if (!found) {
      const detail = "Log in first, or send a valid token";
      throw new ProblemError(401, detail, undefined, CHALLENGE);
    }
    c.set("user", found.user);
    c.set("by", found.by);
    await next();
    appendCookies(c, found.cookies ?? []);
  };
}

/** For what a stolen token must not do. */
export const requireSession: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (c.var.by !== "session") {
    throw new ProblemError(403, "Do this on the page; a token cannot");
  }
  await next();
};
