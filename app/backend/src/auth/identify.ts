import { MeSchema, type Me } from "@todo-chat/contract";
import type { AccountStore } from "../account/store.ts";
import { DatabaseLostError } from "../db/pool.ts";
import { isToken } from "../tokens/secret.ts";
import type { TokenStore } from "../tokens/store.ts";
import type { Auth } from "./auth.ts";
import type { JwtVerifier } from "./jwt-verifier.ts";

export interface Identity {
  user: Me;
  /** How the person is known: the page's cookie, a personal token, a JWT. */
  by: "session" | "token" | "jwt";
  /** With which a session that is used lasts longer. */
  cookies?: string[];
}

export interface IdentifyArgs {
  auth: Auth;
  accounts: AccountStore;
  tokens: TokenStore;
  jwts: JwtVerifier;
}

export type Identify = (headers: Headers) => Promise<Identity | undefined>;

/**
 * Looking up a session does nothing but ask the database, and better-auth
 * hides why that failed.
 */
async function findSession(auth: Auth, headers: Headers) {
  try {
    return await auth.api.getSession({ headers, returnHeaders: true });
  } catch (cause) {
    throw new DatabaseLostError(cause);
  }
}

async function bySession(auth: Auth, headers: Headers) {
  const found = await findSession(auth, headers);
  if (!found.response) return undefined;
  const user = MeSchema.parse(found.response.user);
  const cookies = found.headers.getSetCookie();
  return { user, by: "session" as const, cookies };
}

async function byBearer({ accounts, tokens, jwts }: IdentifyArgs, key: string) {
  if (isToken(key)) {
    const user = await tokens.use(key);
    return user && { user, by: "token" as const };
  }
  const id = await jwts.subjectOf(key);
  const user = id && (await accounts.get(id));
  return user ? { user, by: "jwt" as const } : undefined;
}

const BEARER = /^Bearer +([\w.~+/=-]+) *$/i;

/** Who sends this request. A bearer that is no good is not made up for by a cookie. */
export const createIdentify =
  (args: IdentifyArgs): Identify =>
  async (headers) => {
    const authorization = headers.get("authorization");
    if (authorization === null) {
      return bySession(args.auth, headers);
    }
    const key = BEARER.exec(authorization)?.[1];
    return key ? byBearer(args, key) : undefined;
  };
