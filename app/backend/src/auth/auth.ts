import { PASSWORD_MAX, PASSWORD_MIN } from "@todo-chat/contract";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { isAPIError } from "better-auth/api";
import { schema, type Database } from "../db/database.ts";
import { describeError, type Log } from "../log.ts";
import { allowedHosts, trustedOrigins } from "./origins.ts";

export interface AuthArgs {
  database: Database;
  secret: string;
  publicHosts: string[];
  log: Log;
}

/** Attempts a minute from one address; guessing a password needs far more. */
const ATTEMPTS = { window: 60, max: 100 };

/** Proxies between a person and us have private addresses. */
const PRIVATE_NETWORKS = [
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "127.0.0.0/8",
];

/** What is no answer to the person goes on to the app's error handler. */
function passOnUnexpected(error: unknown): void {
  if (!isAPIError(error)) throw error;
}

export function createAuth({ database, secret, publicHosts, log }: AuthArgs) {
  return betterAuth({
    secret,
    baseURL: {
      allowedHosts: allowedHosts(publicHosts),
      protocol: "auto",
      fallback: `http://${publicHosts[0]}`,
    },
    trustedOrigins: trustedOrigins(publicHosts),
    database: drizzleAdapter(database, { provider: "pg", schema }),
    user: {
      additionalFields: {
        language: { type: "string", required: false, input: false },
        timeZone: { type: "string", required: false, input: false },
      },
    },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
    },
    rateLimit: {
      enabled: true,
      storage: "database",
      customRules: {
        "/sign-in/*": ATTEMPTS,
        "/sign-up/*": ATTEMPTS,
        "/get-session": false,
      },
    },
    advanced: {
      // Only our Nginx reaches this process, and it sets these headers itself.
      trustedProxyHeaders: true,
      ipAddress: { trustedProxies: PRIVATE_NETWORKS },
      // The page may be served over plain http; see markSecure for https.
      useSecureCookies: false,
    },
    telemetry: { enabled: false },
    onAPIError: { onError: passOnUnexpected },
    logger: {
      level: "warn",
      log: (level, message, ...details) =>
        log[level](
          { source: "auth", error: describeError(details[0]) },
          // Later lines of a failed query's message are its parameters.
          message.split("\n", 1)[0],
        ),
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;
