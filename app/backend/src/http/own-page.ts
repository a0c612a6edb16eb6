import type { MiddlewareHandler } from "hono";
import { comesFromOwnPage } from "../auth/origins.ts";
import type { AppEnv } from "./env.ts";
import { changesSomething } from "./methods.ts";
import { ProblemError } from "./problem.ts";

/** Refuses what another site's page would change in the person's name. */
export function requireOwnPage(hosts: string[]): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const { method, headers } = c.req.raw;
    if (changesSomething(method) && !comesFromOwnPage(headers, hosts)) {
      throw new ProblemError(
        403,
        "Send this from the app's own page, with its Origin header",
      );
    }
    await next();
  };
}
