import type { MiddlewareHandler } from "hono";
import type { Readiness } from "../health/readiness.ts";
import type { AppEnv } from "./env.ts";

/** People's requests keep the database awake anyway: then probes may ask too. */
export function noteTraffic(readiness: Readiness): MiddlewareHandler<AppEnv> {
  return async (_c, next) => {
    readiness.noteTraffic();
    await next();
  };
}
