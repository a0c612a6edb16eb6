import { DateTime } from "luxon";
import type { Clock } from "../assistant/clock.ts";
import type { ListFilter } from "../assistant/intent.ts";
import type { DueRange } from "../tasks/filters.ts";

/** Where the person's days begin and end in time. */
export function toDueRange(
  { dueFrom, dueUntil }: Pick<ListFilter, "dueFrom" | "dueUntil">,
  { timeZone: zone }: Pick<Clock, "timeZone">,
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
