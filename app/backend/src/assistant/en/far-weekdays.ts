import { comes, LONG_DAY, NUMBER, toNumber, weekdayOf } from "./calendar.ts";
import type { Reader } from "./month-phrases.ts";

/** Weekdays that are not the next ones. */
export const FAR_WEEKDAYS: [string, Reader][] = [
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
