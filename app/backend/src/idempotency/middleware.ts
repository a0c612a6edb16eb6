import { createHash } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import type { AppEnv } from "../http/env.ts";
import { ProblemError } from "../http/problem.ts";
import type { Answer, IdempotencyStore } from "./store.ts";

export const KEY_HEADER = "Idempotency-Key";
export const REPLAYED_HEADER = "idempotency-replayed";
export const KEY_PATTERN = "^[!-~]{1,100}$";
const RETRY_AFTER = { headers: { "retry-after": "1" } };

/** Not under /api/tokens, whose answers hold a secret, nor streams. */
const COVERED = /^\/api\/(tasks|undo)(\/|$)/;

export const isCovered = (method: string, path: string): boolean =>
  method === "POST" && COVERED.test(path);

async function fingerprint(c: Context<AppEnv>): Promise<string> {
  const { pathname, search } = new URL(c.req.url);
  return createHash("sha256")
    .update(`${c.req.method} ${pathname}${search}\n`)
    .update(Buffer.from(await c.req.arrayBuffer()))
    .digest("hex");
}

function readKey(c: Context<AppEnv>): string | undefined {
  const key = c.req.header(KEY_HEADER);
  if (key === undefined || new RegExp(KEY_PATTERN).test(key)) return key;
  const message = "Use 1 to 100 visible ASCII characters as the key";
  throw new ProblemError(400, message, [{ path: KEY_HEADER, message }]);
}

function replay({ status, body }: Answer): Response {
  const type = status < 400 ? "application/json" : "application/problem+json";
  const headers = { [REPLAYED_HEADER]: "true", "content-type": type };
  return new Response(status === 204 ? null : body, { status, headers });
}

const isFinal = (status: number) => status < 500 && status !== 429;

async function keepAnswer(
  c: Context<AppEnv>,
  store: IdempotencyStore,
  key: string,
): Promise<void> {
  const { id } = c.var.user;
  const { status } = c.res;
  if (!isFinal(status)) return store.giveBack(id, key);
  const body = await c.res.clone().text();
  await store.keep(id, key, { status, body });
}

const REFUSALS = {
  "at-work": () =>
    new ProblemError(
      409,
      "The first request with this key is still at work; ask again in a moment",
      undefined,
      RETRY_AFTER,
    ),
  "other-request": () =>
    new ProblemError(
      422,
      "This key came with another request before; use a new one",
    ),
};

/** A write sent again with the same Idempotency-Key gets the first answer. */
export function answerOnce(store: IdempotencyStore): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const key = isCovered(c.req.method, c.req.path) ? readKey(c) : undefined;
    if (key === undefined) return next();
    const request = await fingerprint(c);
    const claim = await store.claim(c.var.user.id, key, request);
    if (claim.kind === "stored") return replay(claim.answer);
    if (claim.kind !== "new") throw REFUSALS[claim.kind]();
    await next();
    await keepAnswer(c, store, key);
  };
}
