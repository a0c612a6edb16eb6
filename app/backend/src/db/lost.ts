import { DatabaseLostError } from "./pool.ts";

/** SQLSTATE: connection exceptions, and a server that is going or coming. */
const LOST_CODE = /^(08...|57P0[1-3]|ECONN\w+|EPIPE|ETIMEDOUT)$/;
const MAX_CAUSES = 5;

function causes(error: unknown): Error[] {
  const chain: Error[] = [];
  let current = error;
  while (current instanceof Error && chain.length < MAX_CAUSES) {
    chain.push(current);
    current = current.cause;
  }
  return chain;
}

/** Whether this error, or what caused it, is a lost database. */
export function isDatabaseLost(error: unknown): boolean {
  return causes(error).some(
    (cause) =>
      cause instanceof DatabaseLostError ||
      ("code" in cause && LOST_CODE.test(String(cause.code))),
  );
}
