import { basename } from "node:path";
import pRetry from "p-retry";
import {
  EnvHttpProxyAgent,
  fetch,
  type RequestInit,
  type Response,
} from "undici";
import { UserError } from "../../user-error.ts";
import type { Report } from "../ground.ts";

const retries = 4;
const firstPauseMs = 500;
const connectLimitMs = 10_000;
/** Without a byte for this long, a transfer counts as broken. */
const silenceLimitMs = 30_000;

/** Node's own fetch would not look at HTTPS_PROXY and NO_PROXY. */
const dispatcher = new EnvHttpProxyAgent({
  connect: { timeout: connectLimitMs },
  headersTimeout: silenceLimitMs,
  bodyTimeout: silenceLimitMs,
});

export type Get = Pick<RequestInit, "headers"> & {
  readonly signal: AbortSignal;
};

/** @throws TypeError when the host can't be reached; the signal's reason when it fires */
export function request(url: string, options: Get): Promise<Response> {
  return fetch(url, { ...options, dispatcher });
}

/** Tries again after broken connections and overloaded servers; what a server refuses stays refused. */
export async function persist<T>(
  url: string,
  report: Report,
  attempt: () => Promise<T>,
): Promise<T> {
  try {
    return await pRetry(attempt, {
      retries,
      minTimeout: firstPauseMs,
      shouldRetry: ({ error }) => !(error instanceof UserError),
      onFailedAttempt: ({ retriesLeft }) =>
        report(`${basename(url)}: interrupted, ${retriesLeft} attempts left`),
    });
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `${url} could not be fetched in ${retries + 1} attempts: ${reasonOf(error)}`,
      "Check the connection (HTTPS_PROXY and NO_PROXY are honored) and run the command again: it goes on where it stopped.",
      { cause: error },
    );
  }
}

/** The innermost cause tells what happened: fetch itself says no more than that it failed. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause ? reasonOf(error.cause) : error.message;
}

/** @returns an answer that serves; 416 does too, it ends a continued download */
export async function accepted(url: string, options: Get): Promise<Response> {
  const response = await request(url, options);
  if (response.ok) return response;
  await response.body?.cancel();
  if (response.status === 416) return response;
  const refusal = `${url} answered ${response.status} ${response.statusText}`;
  if (response.status >= 500 || [408, 429].includes(response.status))
    throw new Error(refusal);
  throw new UserError(`${refusal}.`, "Check whether a proxy refuses it.");
}
