import { ProblemError } from "../http/problem.ts";
import type { Standing } from "./limits.ts";

/** Names and meanings as in the IETF's draft of RateLimit header fields. */
export const limitHeaders = (standing: Standing): Record<string, string> => ({
  "ratelimit-limit": String(standing.policy.points),
  "ratelimit-remaining": String(standing.remaining),
  "ratelimit-reset": String(standing.resetSeconds),
});

/** Answers 429 and says when to come back. */
export class TooManyError extends ProblemError {
  constructor(standing: Standing) {
    const seconds = Math.max(1, standing.resetSeconds);
    super(429, `Too many requests; try again in ${seconds} s`, undefined, {
      headers: {
        ...limitHeaders(standing),
        "retry-after": String(seconds),
      },
    });
    this.name = "TooManyError";
  }
}
