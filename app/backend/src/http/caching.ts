import { createMiddleware } from "hono/factory";
import { etag } from "hono/etag";
import type { AppEnv } from "./env.ts";

/** Lists that open pages ask for again and again. */
export const POLLED = [
  "/api/tasks",
  "/api/tags",
  "/api/conversations",
  "/api/notifications",
  "/api/activity",
];

/** A browser keeps the list, and asks each time whether it is still the same. */
export const answerUnchanged = etag();

/** What is one person's is in nobody's cache, unless its route says otherwise. */
export const keepPrivate = createMiddleware<AppEnv>(async (c, next) => {
  await next();
  if (c.res.headers.has("cache-control")) return;
  const isPolled = c.req.method === "GET" && POLLED.includes(c.req.path);
  const value = isPolled ? "private, no-cache" : "no-store";
  c.res.headers.set("cache-control", value);
});
