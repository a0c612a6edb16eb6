import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { Hono, type MiddlewareHandler } from "hono";
import type { Identify } from "../auth/identify.ts";
import { isTrustedOrigin } from "../auth/origins.ts";
import type { AppEnv } from "../http/env.ts";
import { ProblemError } from "../http/problem.ts";
import { requireUser } from "../http/session.ts";
import type { Limits } from "../limits/limits.ts";
import { limitPerson } from "../limits/middleware.ts";
import type { McpArgs } from "./call-tool.ts";
import { createMcpServer } from "./server.ts";

/** Against a name that an attacker lets point to this server (DNS rebinding). */
function requireKnownHost(hosts: string[]): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const host = `http://${c.req.header("host")}`;
    const origin = c.req.header("origin") ?? host;
    if (![host, origin].every((one) => isTrustedOrigin(one, hosts))) {
      throw new ProblemError(403, `Use one of the hosts ${hosts.join(", ")}`);
    }
    await next();
  };
}

/** A browser sends cookies by itself; a bearer is a program's intent. */
const requireBearer: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (!c.req.header("authorization")) {
    const detail = "Send a personal token as Authorization: Bearer";
    const headers = { "www-authenticate": 'Bearer realm="todo-chat"' };
    throw new ProblemError(401, detail, undefined, { headers });
  }
  await next();
};

export interface McpRouteArgs extends McpArgs {
  identify: Identify;
  limits: Limits;
  publicHosts: string[];
}

/**
 * Without sessions: any pod answers any request, each with a server and a
 * transport of its own.
 */
export function mcpRoutes(args: McpRouteArgs) {
  const routes = new Hono<AppEnv>();
  routes.use("/mcp", requireKnownHost(args.publicHosts), requireBearer);
  routes.use("/mcp", requireUser(args.identify), limitPerson(args.limits));
  return routes.post("/mcp", async (c) => {
    const transport = new WebStandardStreamableHTTPServerTransport({
      enableJsonResponse: true,
    });
    await createMcpServer(args, c.var.user).connect(transport);
    return transport.handleRequest(c.req.raw);
  });
}
