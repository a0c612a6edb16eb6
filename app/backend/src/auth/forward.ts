import type { Context } from "hono";
import type { z } from "zod";
import { appendCookies } from "../http/cookies.ts";
import type { AppEnv } from "../http/env.ts";
import { ProblemError } from "../http/problem.ts";
import type { Auth } from "./auth.ts";

interface Refusal {
  message?: string;
  code?: string;
}

async function toProblem(response: Response): Promise<ProblemError> {
  const refusal = (await response.json().catch(() => ({}))) as Refusal;
  const detail = refusal.message ?? "This is not allowed";
  const { code } = refusal;
  return new ProblemError(response.status, detail, undefined, { code });
}

/** `body` as it was validated: what else the request held stays out. */
function toRequest(c: Context<AppEnv>, body: object): Request {
  const { url, method, headers } = c.req.raw;
  if (method === "GET") return new Request(url, { headers });
  const forwarded = new Headers(headers);
  forwarded.set("content-type", "application/json");
  forwarded.delete("content-length");
  const text = JSON.stringify(body);
  return new Request(url, { method, headers: forwarded, body: text });
}

/** What better-auth answers, and its cookies; throws what it refuses. */
export async function forward<S extends z.ZodType>(
  auth: Auth,
  c: Context<AppEnv>,
  schema: S,
  body: object = {},
): Promise<z.output<S>> {
  const response = await auth.handler(toRequest(c, body));
  if (!response.ok) throw await toProblem(response);
  appendCookies(c, response.headers.getSetCookie());
  c.header("cache-control", "no-store");
  return schema.parse(await response.json());
}
