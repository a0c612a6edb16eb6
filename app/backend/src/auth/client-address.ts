import { getConnInfo } from "@hono/node-server/conninfo";
import { getIP } from "better-auth/api";
import type { Context } from "hono";
import type { AppEnv } from "../http/env.ts";

/** Proxies between a person and us have private addresses. */
export const PRIVATE_NETWORKS = [
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "127.0.0.0/8",
  "fc00::/7",
  "::1/128",
];

const OPTIONS = {
  advanced: { ipAddress: { trustedProxies: PRIVATE_NETWORKS } },
};

/**
 * Whom the nearest public address in our Nginx's header belongs to (an IPv6
 * network counts as one); in a private network, the first that was named.
 */
export function clientAddress(c: Context<AppEnv>): string {
  const forwarded = c.req.header("x-forwarded-for");
  return (
    getIP(c.req.raw, OPTIONS) ??
    forwarded?.split(",", 1)[0]?.trim() ??
    getConnInfo(c).remote.address ??
    "unknown"
  );
}
