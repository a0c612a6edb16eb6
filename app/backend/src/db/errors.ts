import { DatabaseLostError } from "./pool.ts";

/** SQLSTATE: connection exceptions, and a server that is going or coming. */
const LOST_CODE = /^(08...|57P0[1-3]|ECONN\w+|EPIPE|ETIMEDOUT)$/;
/** SQLSTATE class 22: a value that the column's type cannot hold. */
const UNSTORABLE_CODE = /^22...$/;
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

const hasCode = (error: Error, pattern: RegExp): boolean =>
  "code" in error && pattern.test(String(error.code));

/** Whether this error, or what caused it, is a lost database. */
export const isDatabaseLost = (error: unknown): boolean =>
  causes(error).some(
    (cause) => cause instanceof DatabaseLostError || hasCode(cause, LOST_CODE),
  );

/** Whether the database refused a value, such as text with a NUL in it. */
export const isUnstorable = (error: unknown): boolean =>
  causes(error).some((cause) => hasCode(cause, UNSTORABLE_CODE));
