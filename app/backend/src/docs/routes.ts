import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { Hono } from "hono";
import type { AppEnv } from "../http/env.ts";
import type { Policies } from "../limits/policies.ts";
import { describeApi } from "./describe.ts";
import { CONTENT_SECURITY_POLICY, PAGE, START } from "./page.ts";

const FILES = {
  "swagger-ui.css": "text/css; charset=utf-8",
  "swagger-ui-bundle.js": "text/javascript; charset=utf-8",
};

const CACHED = { "cache-control": "public, max-age=86400" };

/** Beside the bundle in the image, in its package otherwise. */
function findFolder(): string {
  const beside = fileURLToPath(new URL("./swagger-ui", import.meta.url));
  if (existsSync(beside)) return beside;
  const { resolve } = createRequire(import.meta.url);
  return dirname(resolve("swagger-ui-dist/package.json"));
}

/** The API's description, and a page to browse it. */
export function docsRoutes(api: OpenAPIHono<AppEnv>, policies: Policies) {
  const routes = new Hono<AppEnv>();
  let document: ReturnType<typeof describeApi> | undefined;
  // Asked for later than every route is in place.
  routes.get("/openapi.json", (c) =>
    c.json((document ??= describeApi(api, policies))),
  );
  routes.get("/docs", (c) =>
    c.html(PAGE, 200, { "content-security-policy": CONTENT_SECURITY_POLICY }),
  );
  routes.get("/docs/start.js", (c) =>
    c.body(START, 200, { ...CACHED, "content-type": "text/javascript" }),
  );
  for (const [name, type] of Object.entries(FILES)) {
    routes.get(`/docs/${name}`, async (c) => {
      const content = await readFile(join(findFolder(), name), "utf8");
      return c.body(content, 200, { ...CACHED, "content-type": type });
    });
  }
  return routes;
}
