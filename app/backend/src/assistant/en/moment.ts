import type { ParsedComponents, ParsedResult } from "chrono-node";
import { DateTime } from "luxon";
import type { Clock } from "../clock.ts";

const DAY_PARTS: Record<string, number> = {
  morning: 9,
  afternoon: 15,
  evening: 18,
  tonight: 20,
  night: 20,
};

/** Below this, "at 5" is taken for the afternoon. */
const FIRST_MORNING_HOUR = 7;

function dayPartHour(text: string): number | undefined {
  const part = /morning|afternoon|evening|tonight|night/i.exec(text)?.[0];
  return DAY_PARTS[part?.toLowerCase() ?? ""];
}

export const hasTime = ({ start, text }: ParsedResult): boolean =>
  start.isCertain("hour") || dayPartHour(text) !== undefined;

export const hasDay = ({ start }: ParsedResult): boolean =>
  start.isCertain("day") ||
  start.isCertain("weekday") ||
  start.isCertain("month");

function hourOf({ start, text }: ParsedResult): number {
  if (!start.isCertain("hour")) return dayPartHour(text) ?? 0;
  const hour = start.get("hour") ?? 0;
  const spoken = !start.isCertain("meridiem") && !/\b0\d/.test(text);
  return spoken && hour > 0 && hour < FIRST_MORNING_HOUR ? hour + 12 : hour;
}

const dayOf = (start: ParsedComponents) => ({
  year: start.get("year")!,
  month: start.get("month")!,
  day: start.get("day")!,
});

/** A time without a day means its next occurrence. */
function nextOccurrence(moment: DateTime, clock: Clock): DateTime {
  const dayBefore = moment.minus({ days: 1 });
  return dayBefore.toJSDate() > clock.now ? dayBefore : moment;
}

/**
 * The due date that a date in words and perhaps a time elsewhere in the
 * sentence mean: a whole day, or a moment in UTC.
 */
export function toDue(
  date: ParsedResult,
  time: ParsedResult | undefined,
  clock: Clock,
): string {
  const timed = time ?? (hasTime(date) ? date : undefined);
  const day = dayOf(date.start);
  if (!timed) return DateTime.fromObject(day).toFormat("yyyy-MM-dd");
  if (timed === date && date.start.isCertain("timezoneOffset")) {
    return date.start.date().toISOString();
  }
  const minute = timed.start.get("minute") ?? 0;
  const local = DateTime.fromObject(
    { ...day, hour: hourOf(timed), minute },
    { zone: clock.timeZone },
  );
  const moment = hasDay(date) ? local : nextOccurrence(local, clock);
  return moment.toJSDate().toISOString();
}
