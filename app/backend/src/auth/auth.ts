import { PASSWORD_MAX, PASSWORD_MIN } from "@todo-chat/contract";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { isAPIError } from "better-auth/api";
import { jwt } from "better-auth/plugins/jwt";
import { schema, type Database } from "../db/database.ts";
import { describeError, type Log } from "../log.ts";
import { PRIVATE_NETWORKS } from "./client-address.ts";
import { allowedHosts, trustedOrigins } from "./origins.ts";
import type { PasswordQueue } from "./password-queue.ts";

export interface AuthArgs {
  database: Database;
  secret: string;
  publicHosts: string[];
  passwords: PasswordQueue;
  log: Log;
}

const TOKEN_LIFE = "15m";
const KEY_LIFE_SECONDS = 60 * 60 * 24 * 90;

/** Who issues the tokens of API clients, and for whom: this app itself. */
export const issuerOf = (publicHosts: string[]): string =>
  `http://${publicHosts[0]}`;

/** What is no answer to the person goes on to the app's error handler. */
function passOnUnexpected(error: unknown): void {
  if (!isAPIError(error)) throw error;
}

const signTokens = (issuer: string) =>
  jwt({
    // Else every look at a session would sign one.
    disableSettingJwtHeader: true,
    jwks: {
      keyPairConfig: { alg: "EdDSA", crv: "Ed25519" },
      rotationInterval: KEY_LIFE_SECONDS,
    },
    jwt: {
      issuer,
      audience: issuer,
      expirationTime: TOKEN_LIFE,
      definePayload: () => ({}),
    },
  });

/** Later lines of a failed query's message are its parameters. */
const firstLine = (message: string) => message.split("\n", 1)[0];

const createLogger = (log: Log) => ({
  level: "warn" as const,
  log: (
    level: "debug" | "info" | "warn" | "error",
    message: string,
    ...details: unknown[]
  ) =>
    log[level](
      { source: "auth", error: describeError(details[0]) },
      firstLine(message),
    ),
});

const emailAndPassword = (passwords: PasswordQueue) => ({
  enabled: true,
  // A sign-up answers the same whether or not the address has its account.
  autoSignIn: false,
  minPasswordLength: PASSWORD_MIN,
  maxPasswordLength: PASSWORD_MAX,
  password: { hash: passwords.hash, verify: passwords.verify },
});

export function createAuth(args: AuthArgs) {
  const { database, secret, publicHosts, passwords, log } = args;
  const issuer = issuerOf(publicHosts);
  return betterAuth({
    secret,
    baseURL: {
      allowedHosts: allowedHosts(publicHosts),
      protocol: "auto",
      fallback: issuer,
    },
    trustedOrigins: trustedOrigins(publicHosts),
    database: drizzleAdapter(database, { provider: "pg", schema }),
    plugins: [signTokens(issuer)],
    user: {
      additionalFields: {
        language: { type: "string", required: false, input: false },
        timeZone: { type: "string", required: false, input: false },
      },
    },
    emailAndPassword: emailAndPassword(passwords),
    // Ours, in front of these routes, counts accounts too.
    rateLimit: { enabled: false },
    advanced: {
      // Only our Nginx reaches this process, and it sets these headers itself.
      trustedProxyHeaders: true,
      ipAddress: { trustedProxies: PRIVATE_NETWORKS },
      // The page may be served over plain http; see markSecure for https.
      useSecureCookies: false,
    },
    telemetry: { enabled: false },
    onAPIError: { onError: passOnUnexpected },
    logger: createLogger(log),
  });
}

export type Auth = ReturnType<typeof createAuth>;
