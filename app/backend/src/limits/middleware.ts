import type { Context, MiddlewareHandler } from "hono";
import { clientAddress } from "../auth/client-address.ts";
import type { AppEnv } from "../http/env.ts";
import { changesSomething } from "../http/methods.ts";
import type { Limits } from "./limits.ts";
import type { LimitName } from "./policies.ts";
import { limitHeaders } from "./too-many.ts";

type Subject = [name: LimitName, subject: string];

/** Counts requests, and tells in their answers how many are left. */
function limitRequests(
  limits: Limits,
  subjectOf: (c: Context<AppEnv>) => Subject,
): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const standing = await limits.consume(...subjectOf(c));
    await next();
    for (const [name, value] of Object.entries(limitHeaders(standing))) {
      c.res.headers.set(name, value);
    }
  };
}

/** Counts who signs up or in, by address. */
export const limitAddress = (limits: Limits): MiddlewareHandler<AppEnv> =>
  limitRequests(limits, (c) => ["sign-in-address", clientAddress(c)]);

/** Counts what one signed-in person changes or says. */
export function limitPerson(limits: Limits): MiddlewareHandler<AppEnv> {
  const count = limitRequests(limits, (c) => {
    const name = c.req.path === "/api/chat" ? "chat" : "write";
    return [name, c.var.user.id];
  });
  return (c, next) =>
    changesSomething(c.req.method) ? count(c, next) : next();
}
