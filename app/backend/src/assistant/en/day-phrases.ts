import { DateTime } from "luxon";
import { DAY_NAMED, dayNamed, FAR_WEEKDAYS } from "./far-weekdays.ts";
import { MONTH_PHRASES, OF_MONTH, type Reader } from "./month-phrases.ts";
import {
  LONG_DAY,
  MONTH,
  WEEKDAY,
  NUMBER,
  toNumber,
  weekdayOf,
  comes,
  inNextWeek,
  dayOfMonth,
  fixed,
} from "./calendar.ts";

const NO_DAY = DateTime.invalid("no such day");

const weekend = (now: DateTime): DateTime =>
  now.weekday >= 6 ? now : now.set({ weekday: 6 });

/** Ways to name a day that the date library does not know, or knows otherwise. */
export const DAY_PHRASES: [string, Reader][] = [
  // "Tues 3/11": the weekday tells which figure is the day.
  [
    `(${WEEKDAY}),? (?:the )?(\\d{1,2})[/.](\\d{1,2})(?![/.]?\\d)`,
    ([, weekday = "", one = "", other = ""], now) =>
      [fixed(Number(other), Number(one)), fixed(Number(one), Number(other))]
        .map((read) => read(now))
        .find((day) => day.isValid && day.weekday === weekdayOf(weekday)) ??
      NO_DAY,
  ],
  ...MONTH_PHRASES,
  ...FAR_WEEKDAYS,
  [
    `(${DAY_NAMED}) week`,
    ([, day = ""], now) => dayNamed(day, now).plus({ weeks: 1 }),
  ],
  [
    `(?:the )?(?:end of (?:the )?(?:work(?:ing)? )?day|eod|cob|close of (?:business|play)) (?:on )?(${DAY_NAMED})`,
    ([, day = ""], now) => dayNamed(day, now),
  ],
  ["(?:the )?day after tomm?orr?ow", (_, now) => now.plus({ days: 2 })],
  [
    `the day after (?:next )?(${LONG_DAY})`,
    ([, day = ""], now) => comes(weekdayOf(day), now).plus({ days: 1 }),
  ],
  ["(?<=\\d )tomorrow", (_, now) => now.plus({ days: 1 })],
  ["after the weekend", (_, now) => comes(1, now)],
  [
    "([12]?\\d|3[01])\\.(0?[1-9]|1[0-2])\\.(?!\\d)",
    ([, day = "", month = ""], now) => fixed(Number(month), Number(day))(now),
  ],
  ["next weekend", (_, now) => inNextWeek(6, now)],
  [
    "(?:(?:this|the|at the|over the) )(?:coming )?weekend",
    (_, now) => weekend(now),
  ],
  ["(?:the )?end of next week", (_, now) => inNextWeek(5, now)],
  [
    "(?:(?:the )?end of (?:the|this) week|eow|(?:some ?time |later )?this week)",
    (_, now) =>
      now.weekday > 5 ? now.set({ weekday: 7 }) : now.set({ weekday: 5 }),
  ],
  ["(?:(?:the )?end of (?:the|this) year|eoy)", (_, now) => now.endOf("year")],
  [
    `(?:by |on )?(?:the )?(?:end of (?:the )?day (?:on )?)?(${LONG_DAY}|mon|tue|wed|sat|sun)(?: (?:eod|cob|end of (?:the )?day|close of business))`,
    ([, day = ""], now) => comes(weekdayOf(day), now),
  ],
  [
    "(?:in a fortnight(?:'s time)?|a fortnight (?:from (?:now|today)|today))",
    (_, now) => now.plus({ weeks: 2 }),
  ],
  [
    "(?:the )?(?:end of (?:the )?(?:work(?:ing)? )?day|eod|cob|end of today)",
    (_, now) => now,
  ],
  [
    `(?:the )?(?:next|following) week(?: on)? (${LONG_DAY})`,
    ([, day = ""], now) => inNextWeek(weekdayOf(day), now),
  ],
  [
    `(${LONG_DAY}) (?:of )?next week`,
    ([, day = ""], now) => inNextWeek(weekdayOf(day), now),
  ],
  [
    `(?:early |start of |beginning of )?next week`,
    (_, now) => inNextWeek(1, now),
  ],
  ["next year", (_, now) => now.startOf("year").plus({ years: 1 })],
  ["christmas eve", (_, now) => fixed(12, 24)(now)],
  [
    "(?<=(?:on|by|before|for|until) )christmas(?: day)?",
    (_, now) => fixed(12, 25)(now),
  ],
  ["(?:new year'?s eve)", (_, now) => fixed(12, 31)(now)],
  ["new year'?s day", (_, now) => fixed(1, 1)(now)],
  [
    "(?<=(?:on|by|before|for) )valentine'?s(?: day)?",
    (_, now) => fixed(2, 14)(now),
  ],
  ["(?<=(?:on|by|before|for) )halloween", (_, now) => fixed(10, 31)(now)],
  [
    `next (${LONG_DAY})`,
    ([, day = ""], now) => inNextWeek(weekdayOf(day), now),
  ],
  [
    `this (?:coming )?(${LONG_DAY})`,
    ([, day = ""], now) =>
      weekdayOf(day) === now.weekday ? now : comes(weekdayOf(day), now),
  ],
  [
    `(?:(?:the )?(?:coming|upcoming) )?(${LONG_DAY})(?! the \\d)(?:,?(?= \\d{1,2}(?:st|nd|rd|th)?\\b(?! ${MONTH})|\\b))(?!,? (?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH})(?!,? ${MONTH} \\d)`,
    ([, day = ""], now) => comes(weekdayOf(day), now),
  ],
  [
    `(?<=(?:on|by|before|next|until|this|for) |^)(mon|sat|sun|wed)(?=[ ,.]|$)`,
    ([, day = ""], now) => comes(weekdayOf(day), now),
  ],
  [
    `(?<=(?:on|by|before|until|till|for|to|from|due|is) |, )(?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b${OF_MONTH}(?= *(?:$|[,.!?]|at|please|\\d|and|with|#|!|for|in the|I|to))`,
    ([, day = ""], now) => dayOfMonth(Number(day), now),
  ],
  // "Call mum the 25th", "the 5th at 8pm".
  [
    `(?<=\\S )the (1[3-9]|2\\d|3[01])(?:st|nd|rd|th)${OF_MONTH}(?=\\s*(?:$|[,.!?]|at\\b|by\\b|@|\\d|noon\\b|midnight\\b|half\\b|quarter\\b))`,
    ([, day = ""], now) => dayOfMonth(Number(day), now),
  ],
  [
    `the (\\d{1,2})(?:st|nd|rd|th)(?= at \\d)`,
    ([, day = ""], now) => dayOfMonth(Number(day), now),
  ],
  [
    `(?<=^(?:on|by) )(?:the )?(\\d{1,2})(?:st|nd|rd|th)${OF_MONTH}(?= [a-z])`,
    ([, day = ""], now) => dayOfMonth(Number(day), now),
  ],
  [
    "(?<=(?:due|on|by) )the first(?=\\s*(?:$|[,.!]))",
    (_, now) => dayOfMonth(1, now),
  ],
  [
    `(?:in )?(${NUMBER}) months?(?: from (?:now|today))?(?<=in .*|(?:now|today))`,
    ([, months = ""], now) => now.plus({ months: toNumber(months) }),
  ],
  [
    "(1[3-9]|2\\d|3[01])/(0?[1-9]|1[0-2])(?:/\\d{2,4})?",
    ([, day = "", month = ""], now) => fixed(Number(month), Number(day))(now),
  ],
];
