import { Hono, type Context } from "hono";
import type { AppEnv } from "../http/env.ts";
import { problemResponse } from "../http/problem.ts";
import type { Readiness } from "./readiness.ts";

export function healthRoutes(readiness: Readiness) {
  const live = (c: Context<AppEnv>) => c.json({ status: "ok" });
  const ready = async (c: Context<AppEnv>) =>
    (await readiness.isReady())
      ? c.json({ status: "ok" })
      : problemResponse(503, "Draining, or the database does not answer");
  return new Hono<AppEnv>()
    .on("GET", ["/livez", "/health"], live)
    .on("GET", ["/readyz", "/ready", "/api/health"], ready);
}
