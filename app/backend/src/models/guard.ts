import {
  circuitBreaker,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleWhen,
  retry,
  wrap,
  type IPolicy,
} from "cockatiel";
import { countsAgainstProvider, isWorthRetrying } from "./failure.ts";

const RETRIES = 2;
const BACKOFF = { initialDelay: 250, maxDelay: 1_000 };
const FAILURES_UNTIL_OPEN = 3;
const CLOSED_FOR_MS = 30_000;

/**
 * Stands before one provider, for all people of this process: tries again what
 * is worth it, and after failures in a row lets nothing through for a while, so
 * that a dead provider costs nobody any time. Then one call tries it out.
 */
export function createGuard(): IPolicy {
  const breaker = circuitBreaker(handleWhen(countsAgainstProvider), {
    halfOpenAfter: CLOSED_FOR_MS,
    breaker: new ConsecutiveBreaker(FAILURES_UNTIL_OPEN),
  });
  const again = retry(handleWhen(isWorthRetrying), {
    maxAttempts: RETRIES,
    backoff: new ExponentialBackoff(BACKOFF),
  });
  return wrap(breaker, again);
}
