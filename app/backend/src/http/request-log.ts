import type { Context, MiddlewareHandler } from "hono";
import { requestId } from "hono/request-id";
import { matchedRoutes } from "hono/route";
import type { KeyedHash } from "../keyed-hash.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics/metrics.ts";
import type { AppEnv } from "./env.ts";

/** Takes over an incoming x-request-id or makes one, and echoes it. */
export const identifyRequest = requestId();

const isProbe = (route: string) => !/^\/(api|mcp)\b/.test(route);

/** The most exact pattern: middleware matches too, with wildcards. */
const routeOf = (c: Context<AppEnv>): string =>
  matchedRoutes(c).findLast(({ path }) => !path.endsWith("*"))?.path ?? "none";

export interface RequestLogArgs {
  log: Log;
  metrics: Metrics;
  hash: KeyedHash;
}

/**
 * The route's pattern, not the path: ids and queries stay out of the logs.
 * The person is a keyed hash, so that one's requests can be told from others'.
 */
export function logRequests({
  log,
  metrics,
  hash,
}: RequestLogArgs): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const started = performance.now();
    await next();
    const durationMs = performance.now() - started;
    const labels = {
      method: c.req.method,
      route: routeOf(c),
      status: c.res.status,
    };
    metrics.noteRequest(labels, durationMs / 1000);
    log[isProbe(labels.route) ? "debug" : "info"]({
      requestId: c.get("requestId"),
      user: c.var.user && hash(c.var.user.id),
      ...labels,
      durationMs: Math.round(durationMs),
    });
  };
}
