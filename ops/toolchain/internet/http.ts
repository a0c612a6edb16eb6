import {
  EnvHttpProxyAgent,
  fetch,
  type RequestInit,
  type Response,
} from "undici";

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
