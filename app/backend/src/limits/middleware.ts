import type { Context, MiddlewareHandler } from "hono";
import type { AppEnv } from "../http/env.ts";
import type { Limits } from "./limits.ts";
import type { LimitName } from "./policies.ts";
import { limitHeaders } from "./too-many.ts";

const SAFE = ["GET", "HEAD", "OPTIONS"];

export const changesSomething = (method: string): boolean =>
  !SAFE.includes(method);

/** Counts this request, and tells in its answer how many are left. */
export async function countRequest(
  c: Context<AppEnv>,
  limits: Limits,
  name: LimitName,
  subject: string,
): Promise<void> {
  const standing = await limits.consume(name, subject);
  for (const [header, value] of Object.entries(limitHeaders(standing))) {
    c.header(header, value);
  }
}

/** Counts what one signed-in person changes or says. */
export function limitPerson(limits: Limits): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const name = c.req.path === "/api/chat" ? "chat" : "write";
    if (changesSomething(c.req.method)) {
      await countRequest(c, limits, name, c.var.user.id);
    }
    await next();
  };
}
