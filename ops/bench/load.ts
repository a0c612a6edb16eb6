import autocannon from "autocannon";
import { UserError } from "../user-error.ts";

const CONNECTIONS = 4;
const REQUEST_LIMIT_S = 10;
// It ends with a sample: the usual second would round the time that a run took.
const SAMPLE_MS = 20;

export interface Load {
  readonly url: string;
  readonly amount: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON by POST; a GET without it. */
  readonly body?: object | undefined;
}

export interface Throughput {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Sends a fixed number of requests over a few connections of this machine's loopback. */
export async function measureLoad({
  url,
  amount,
  headers,
  body,
}: Load): Promise<Throughput> {
  const result = await autocannon({
    url,
    amount,
    connections: CONNECTIONS,
    timeout: REQUEST_LIMIT_S,
    sampleInt: SAMPLE_MS,
    headers: {
      ...headers,
      ...(body && { "content-type": "application/json" }),
    },
    ...(body && { method: "POST", body: JSON.stringify(body) }),
  });
  const failed = result.errors + result.non2xx;
  if (failed > 0)
    throw new UserError(
      `${failed} of ${amount} requests to ${url} failed.`,
      "npm run status",
    );
  const seconds = (result.finish.getTime() - result.start.getTime()) / 1000;
  return {
    perSecond: amount / seconds,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
  };
}
