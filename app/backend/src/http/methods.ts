import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "./env.ts";
import { problemResponse } from "./problem.ts";

const SAFE = ["GET", "HEAD", "OPTIONS"];

export const changesSomething = (method: string): boolean =>
  !SAFE.includes(method);

interface Route {
  method: string;
  path: string;
}

interface Known {
  pattern: RegExp;
  allowed: Set<string>;
}

const hasParameter = (path: string) => path.includes(":");

const toPattern = (path: string) =>
  new RegExp(`^${path.replaceAll(".", "\\.").replace(/:\w+/g, "[^/]+")}$`);

/** Each path with its methods; paths without a parameter first. */
function knownPaths(routes: Route[]): Known[] {
  const byPath = new Map<string, Set<string>>();
  for (const { method, path } of routes) {
    if (method === "ALL" || path.endsWith("*")) continue;
    const allowed = byPath.get(path) ?? new Set();
    byPath.set(path, allowed.add(method));
    if (method === "GET") allowed.add("HEAD");
  }
  return [...byPath]
    .sort(([a], [b]) => Number(hasParameter(a)) - Number(hasParameter(b)))
    .map(([path, allowed]) => ({ pattern: toPattern(path), allowed }));
}

/** Answers 405 where there is something, but not for this method. */
export function refuseOtherMethods(app: {
  routes: Route[];
}): MiddlewareHandler<AppEnv> {
  let known: Known[] | undefined;
  return async (c, next) => {
    // When the first request comes, every route is in place.
    known ??= knownPaths(app.routes);
    const found = known.find(({ pattern }) => pattern.test(c.req.path));
    if (found && !found.allowed.has(c.req.method)) {
      const allow = [...found.allowed].sort().join(", ");
      return problemResponse(405, `Use ${allow} here`, {}, { allow });
    }
    return next();
  };
}
