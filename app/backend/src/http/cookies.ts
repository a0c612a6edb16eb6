import type { Context } from "hono";
import type { AppEnv } from "./env.ts";

/** Hands better-auth's cookies on, marked Secure where they travel over https. */
export function appendCookies(c: Context<AppEnv>, cookies: string[]): void {
  const encrypted = c.req.header("x-forwarded-proto") === "https";
  for (const cookie of cookies) {
    const value = encrypted ? `${cookie}; Secure` : cookie;
    c.header("set-cookie", value, { append: true });
  }
}
