import type { Context, MiddlewareHandler } from "hono";
import { requestId } from "hono/request-id";
import { matchedRoutes, routePath } from "hono/route";
import type { Log } from "../log.ts";
import type { AppEnv } from "./env.ts";

/** Takes over an incoming x-request-id or makes one, and echoes it. */
export const identifyRequest = requestId();

const isProbe = (route: string) => !route.startsWith("/api");

/** The most exact pattern: middleware matches too, with wildcards. */
const routeOf = (c: Context<AppEnv>): string =>
  matchedRoutes(c).findLast(({ path }) => !path.endsWith("*"))?.path ??
  routePath(c);

/** The route's pattern, not the path: ids and queries stay out of the logs. */
export function logRequests(log: Log): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const started = performance.now();
    await next();
    const route = routeOf(c);
    const level = isProbe(route) ? "debug" : "info";
    log[level]({
      requestId: c.get("requestId"),
      method: c.req.method,
      route,
      status: c.res.status,
      durationMs: Math.round(performance.now() - started),
    });
  };
}
