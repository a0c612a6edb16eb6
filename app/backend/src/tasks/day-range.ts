import { DateTime } from "luxon";
import type { DayRange } from "./filters.ts";

/** Where the person's days, both included, begin and end in time. */
export function toDayRange(
  from: string | undefined,
  until: string | undefined,
  zone: string,
): DayRange | undefined {
  if (!from && !until) return undefined;
  const start = (day: string) => DateTime.fromISO(day, { zone });
  return {
    from: from ? { day: from, start: start(from).toJSDate() } : undefined,
    until: until
      ? { day: until, end: start(until).plus({ days: 1 }).toJSDate() }
      : undefined,
  };
}
