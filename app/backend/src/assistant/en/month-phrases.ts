import { DateTime } from "luxon";
import { dayOfMonth, fixed, LONG_DAY, MONTH, weekdayOf } from "./calendar.ts";

export type Reader = (groups: string[], now: DateTime) => DateTime;

export const OF_MONTH = `(?!\\s+(?:of\\s+)?${MONTH})(?:\\s+of\\s+(?:the|this|next)\\s+month)?`;

const ORDINALS = ["first", "second", "third", "fourth", "fifth"];

/** Such a weekday of a month, the last one for "last". */
function inMonth(place: string, weekday: number, month: DateTime): DateTime {
  const nth = ORDINALS.findIndex((word) => word === place.toLowerCase());
  const number = nth < 0 ? Number.parseInt(place, 10) : nth + 1;
  if (/last/i.test(place)) {
    const end = month.endOf("month");
    return end.minus({ days: (end.weekday - weekday + 7) % 7 });
  }
  const start = month.startOf("month");
  const first = start.plus({ days: (weekday - start.weekday + 7) % 7 });
  return first.plus({ weeks: number - 1 });
}

function namedMonth(name: string, now: DateTime): DateTime {
  if (/^next/i.test(name)) return now.plus({ months: 1 });
  if (/month/i.test(name)) return now;
  const format = { locale: "en" };
  const { month } = DateTime.fromFormat(name.slice(0, 3), "LLL", format);
  return fixed(month, 28)(now);
}

/** The day itself, or the nearest one that is no weekend. */
const workdayFrom = (day: DateTime, step: 1 | -1): DateTime =>
  day.weekday > 5 ? workdayFrom(day.plus({ days: step }), step) : day;

/** The start of a month that is still to come. */
function firstOf(month: string, now: DateTime): DateTime {
  const start = namedMonth(month, now).startOf("month");
  return start < now.startOf("day") ? start.plus({ months: 1 }) : start;
}

/** The first day of such a week of a month. */
const weekOf = (place: string, month: DateTime): DateTime =>
  /last/i.test(place)
    ? month.endOf("month").minus({ days: 6 })
    : month.plus({ weeks: ORDINALS.indexOf(place.toLowerCase()) });

/** Days that are named by their month. */
export const MONTH_PHRASES: [string, Reader][] = [
  [
    `(?:the )?(${ORDINALS.join("|")}|[1-5](?:st|nd|rd|th)|last) (${LONG_DAY}) (?:of|in) ((?:next|this|the) month|${MONTH})`,
    ([, place = "", day = "", month = ""], now) =>
      inMonth(place, weekdayOf(day), namedMonth(month, now)),
  ],
  [
    `(?:${LONG_DAY}),? (?:the )?(\\d{1,2})(?:st|nd|rd|th)${OF_MONTH}`,
    ([, day = ""], now) => dayOfMonth(Number(day), now),
  ],
  [
    `(${LONG_DAY}) (1[3-9]|2\\d|3[01])(?![:.]\\d|\\s+(?:of )?${MONTH}| ?[ap]m\\b)`,
    ([, weekday = "", day = ""], now) => {
      const date = dayOfMonth(Number(day), now);
      const isOne = date.weekday === weekdayOf(weekday);
      return isOne ? date : DateTime.invalid("another weekday");
    },
  ],
  [
    `(?:${LONG_DAY}),? the (\\d{1,2})(?:st|nd|rd|th) (?:of )?(${MONTH})(?!,? \\d{4})`,
    ([, day = "", month = ""], now) =>
      fixed(namedMonth(month, now).month, Number(day))(now),
  ],
  [
    "(?:the )?(last|first) (?:working|business|work|week) ?day (?:of|in) ((?:next|this|the) month)",
    ([, place = "", month = ""], now) =>
      /last/i.test(place)
        ? workdayFrom(namedMonth(month, now).endOf("month"), -1)
        : workdayFrom(firstOf(month, now), 1),
  ],
  [
    `(?:on )?(?:the )?(?:very )?(last|first) day (?:of|in) ((?:next|this|the) month|${MONTH})`,
    ([, place = "", month = ""], now) =>
      /last/i.test(place)
        ? namedMonth(month, now).endOf("month")
        : firstOf(month, now),
  ],
  [
    `(?:in |by |around |from )?(?:the )?mid(?:dle of)?[ -](next month|(?:this|the) month|${MONTH})`,
    ([, month = ""], now) => namedMonth(month, now).set({ day: 15 }),
  ],
  [
    `(?:in |by |at |from )?(?:(?:the )?(?:beginning|start) of|early(?: in)?) (next month|${MONTH})`,
    ([, month = ""], now) => firstOf(month, now),
  ],
  [
    `(?:in |during )?(?:the )?(first|second|third|last) week (?:of|in) (next month|${MONTH})`,
    ([, place = "", month = ""], now) => weekOf(place, firstOf(month, now)),
  ],
  ["(?:some ?time )?this month", (_, now) => now.endOf("month")],
  [
    "(?:the )?end of next month",
    (_, now) => now.plus({ months: 1 }).endOf("month"),
  ],
  [
    "(?:(?:the )?end of (?:the|this) month|month[- ]end|eom)",
    (_, now) => now.endOf("month"),
  ],
  [
    `(?:the )?end of (${MONTH})`,
    ([, month = ""], now) => namedMonth(month, now).endOf("month"),
  ],
  [
    `(?:the )?(\\d{1,2})(?:st|nd|rd|th) of next month`,
    ([, day = ""], now) =>
      now.startOf("month").plus({ months: 1, days: Number(day) - 1 }),
  ],
  ["next month", (_, now) => now.startOf("month").plus({ months: 1 })],
];
