import type { DateTime } from "luxon";
import { comes, LONG_DAY, NUMBER, toNumber, weekdayOf } from "./calendar.ts";
import type { Reader } from "./month-phrases.ts";

/** "A day", "two days", but not "at 8 day after tomorrow". */
const PLURAL = "(?:s|(?<=\\b(?:an?|one|1) \\w+))";
export const DAY_NAMED = `today|now|tomorrow|${LONG_DAY}`;

/** The next day of that name. */
export function dayNamed(name: string, now: DateTime): DateTime {
  if (/^(?:today|now)$/i.test(name)) return now;
  if (/^tomorrow$/i.test(name)) return now.plus({ days: 1 });
  return comes(weekdayOf(name), now);
}

const UNITS: Record<string, string> = { d: "days", w: "weeks", m: "months" };

/** So many days, weeks or months behind a day. */
const counted = (
  [, count = "", unit = "", name = ""]: string[],
  now: DateTime,
): DateTime =>
  dayNamed(name, now).plus({
    [UNITS[unit.charAt(0).toLowerCase()]!]: toNumber(count),
  });

/** Weekdays that are not the next ones, and days that are counted from another. */
export const FAR_WEEKDAYS: [string, Reader][] = [
  [
    `(?:in )?(${NUMBER}) (day|week|month)${PLURAL} (?:from|after) (?:next )?(${DAY_NAMED})`,
    counted,
  ],
  [`(?:in )?(${NUMBER}) (week)${PLURAL} (?:on )?(${DAY_NAMED})`, counted],
  [
    `(?:on )?(?:the )?(${LONG_DAY}) after next`,
    ([, day = ""], now) => comes(weekdayOf(day), now).plus({ weeks: 1 }),
  ],
  [
    `(?:in )?(${NUMBER}) (${LONG_DAY})s (?:from now|away|time)`,
    ([, count = "", day = ""], now) =>
      comes(weekdayOf(day), now).plus({ weeks: toNumber(count) - 1 }),
  ],
  [
    `(?:on )?(${LONG_DAY}) fortnight|(?:a )?fortnight on (${LONG_DAY})`,
    ([, one, other], now) =>
      comes(weekdayOf(one ?? other ?? ""), now).plus({ weeks: 2 }),
  ],
];
