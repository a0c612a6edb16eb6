import { pino, type Logger } from "pino";

export type Log = Logger;

/** JSON lines on stdout. Callers log ids, routes and codes, never content. */
export function createLog(level: string): Log {
  return pino({ level, base: null });
}
