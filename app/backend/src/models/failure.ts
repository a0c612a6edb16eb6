import { APICallError } from "ai";
import { isBrokenCircuitError } from "cockatiel";
import type { FallbackReason } from "../metrics/metrics.ts";

/** What a model did that an answer can't be made of. */
export class ModelFailure extends Error {
  constructor(
    readonly reason: FallbackReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "ModelFailure";
  }
}

export const nonsense = (message: string): ModelFailure =>
  new ModelFailure("nonsense", message);

const OUT_OF_QUOTA = [402, 429];

function reasonOfCall({ statusCode: status }: APICallError): FallbackReason {
  if (status === undefined || status >= 500) return "unreachable";
  if (OUT_OF_QUOTA.includes(status)) return "quota";
  if (status === 408) return "timeout";
  return status >= 400 ? "refused" : "nonsense";
}

/** fetch() tells of connections that end with a TypeError. */
const isConnectionLost = (error: unknown): boolean =>
  error instanceof TypeError && error.cause instanceof Error;

export function reasonOf(error: unknown): FallbackReason {
  if (error instanceof ModelFailure) return error.reason;
  if (isBrokenCircuitError(error)) return "open-circuit";
  if (APICallError.isInstance(error)) return reasonOfCall(error);
  return isConnectionLost(error) ? "unreachable" : "nonsense";
}

/** A person waits: what comes back later than that is not waited for. */
const MAX_RETRY_AFTER_SECONDS = 2;

/** Whether the same call may well succeed within a moment. */
export function isWorthRetrying(error: unknown): boolean {
  if (!APICallError.isInstance(error) || !error.isRetryable) return false;
  const wait = error.responseHeaders?.["retry-after"] ?? "0";
  return Number(wait) <= MAX_RETRY_AFTER_SECONDS;
}

/** Refusals of one request only: its size, its content. */
const OF_ONE_REQUEST = [400, 413, 422];

/** Whether it speaks against the provider as a whole. */
export function countsAgainstProvider(error: unknown): boolean {
  if (reasonOf(error) === "nonsense") return false;
  return !(
    APICallError.isInstance(error) &&
    OF_ONE_REQUEST.includes(error.statusCode ?? 0)
  );
}
