import { Hono } from "hono";
import type { AppEnv } from "../http/env.ts";
import type { Auth } from "./auth.ts";

/** Adds Secure to cookies that travel over https. */
function markSecure(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.delete("set-cookie");
  for (const cookie of response.headers.getSetCookie()) {
    headers.append("set-cookie", `${cookie}; Secure`);
  }
  return new Response(response.body, { status: response.status, headers });
}

/** Sign-up, log-in, log-out and session, as better-auth serves them. */
export function authRoutes(auth: Auth) {
  return new Hono<AppEnv>().on(["GET", "POST"], "/*", async (c) => {
    const response = await auth.handler(c.req.raw);
    const encrypted = c.req.header("x-forwarded-proto") === "https";
    return encrypted ? markSecure(response) : response;
  });
}
