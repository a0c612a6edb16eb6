import { Hono } from "hono";
import type { AppEnv } from "../http/env.ts";
import type { Metrics } from "./metrics.ts";

/** For a scraper inside the cluster: our Nginx does not hand it on. */
export const metricsRoutes = ({ registry }: Metrics) =>
  new Hono<AppEnv>().get("/metrics", async (c) =>
    c.body(await registry.metrics(), 200, {
      "content-type": registry.contentType,
    }),
  );
