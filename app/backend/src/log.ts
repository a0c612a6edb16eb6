import { pino, type Logger } from "pino";

export type Log = Logger;

/** JSON lines on stdout. Callers log ids, routes and codes, never content. */
export function createLog(level: string): Log {
  return pino({ level, base: null });
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error
    ? (Reflect.get(error, "code") ?? codeOf(error.cause))
    : undefined;

/** Names, codes and places: messages of database errors quote content. */
export const describeError = (error: unknown) =>
  error instanceof Error
    ? {
        name: error.name,
        code: codeOf(error),
        stack: error.stack?.split("\n").filter((line) => /^\s+at /.test(line)),
      }
    : undefined;
