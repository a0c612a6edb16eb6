import type { Pool } from "pg";
import { AccountStore } from "./account/store.ts";
import { createAuth, issuerOf } from "./auth/auth.ts";
import { createIdentify } from "./auth/identify.ts";
import { JwtVerifier } from "./auth/jwt-verifier.ts";
import { PasswordQueue } from "./auth/password-queue.ts";
import type { ServerConfig } from "./config.ts";
import type { Database } from "./db/database.ts";
import { createKeyedHash } from "./keyed-hash.ts";
import { Limits } from "./limits/limits.ts";
import type { Log } from "./log.ts";
import { TokenStore } from "./tokens/store.ts";

/** Who may come in, how that is known, and how often. */
export function createAccess(
  config: ServerConfig,
  pool: Pool,
  database: Database,
  log: Log,
) {
  const { authSecret: secret, publicHosts } = config;
  const passwords = new PasswordQueue();
  const auth = createAuth({ database, secret, publicHosts, passwords, log });
  const accounts = new AccountStore(database);
  const tokens = new TokenStore(database);
  const jwts = new JwtVerifier(auth, issuerOf(publicHosts));
  const identify = createIdentify({ auth, accounts, tokens, jwts });
  const hash = createKeyedHash(secret);
  const limits = new Limits(pool, config.limits, hash);
  return {
    auth,
    accounts,
    tokens,
    identify,
    limits,
    passwords,
    publicHosts,
    hash,
  };
}
