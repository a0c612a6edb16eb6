import { DateTime } from "luxon";
import type { DueRange } from "./filters.ts";

export interface Days {
  dueFrom?: string;
  dueUntil?: string;
}

/** Where the person's days begin and end in time. */
export function toDueRange(
  { dueFrom, dueUntil }: Days,
  zone: string,
): DueRange | undefined {
  if (!dueFrom && !dueUntil) return undefined;
  const start = (day: string) => DateTime.fromISO(day, { zone });
  return {
    from: dueFrom
      ? { day: dueFrom, start: start(dueFrom).toJSDate() }
      : undefined,
    until: dueUntil
      ? { day: dueUntil, end: start(dueUntil).plus({ days: 1 }).toJSDate() }
      : undefined,
  };
}
