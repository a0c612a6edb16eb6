import { DateTime } from "luxon";
import { localNow, type Clock } from "../clock.ts";

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
export const WEEKDAY =
  "(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
const LONG_DAY =
  "(?:mon|tues|wednes|thurs|fri|satur|sun)day|tues?|weds?|thurs?|thu|fri";
const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*";
const NUMBER_WORDS = [
  ..."zero one two three four five six seven eight nine ten eleven twelve".split(
    " ",
  ),
];
const NUMBER = `(?:\\d{1,3}|an?|${NUMBER_WORDS.join("|")})`;

export const toNumber = (word: string): number => {
  if (/^an?$/i.test(word)) return 1;
  const place = NUMBER_WORDS.indexOf(word.toLowerCase());
  return place < 0 ? Number(word) : place;
};

/** From 1 for Monday, as luxon counts. */
export const weekdayOf = (word: string): number =>
  DAYS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

const comes = (weekday: number, from: DateTime): DateTime =>
  from.plus({ days: (weekday - from.weekday + 6) % 7 }).plus({ days: 1 });

const inNextWeek = (weekday: number, now: DateTime): DateTime =>
  now.startOf("week").plus({ weeks: 1, days: weekday - 1 });

/** The next month that has such a day. */
function dayOfMonth(day: number, now: DateTime): DateTime {
  const months = [0, 1, 2].map((away) =>
    now.startOf("month").plus({ months: away }),
  );
  const month = months.find(
    (start) =>
      day <= start.daysInMonth! && start.set({ day }) >= now.startOf("day"),
  );
  return (month ?? now).set({ day });
}

const fixed = (month: number, day: number) => (now: DateTime) => {
  const date = now.set({ month, day });
  return date < now.startOf("day") ? date.plus({ years: 1 }) : date;
};

type Reader = (groups: string[], now: DateTime) => DateTime;

const weekend = (now: DateTime): DateTime =>
  now.weekday >= 6 ? now : now.set({ weekday: 6 });

const OF_MONTH = `(?!\\s+(?:of\\s+)?${MONTH})(?:\\s+of\\s+(?:the|this|next)\\s+month)?`;

/** Ways to name a day that the date library does not know, or knows otherwise. */
const READERS: [string, Reader][] = [
  [
    `(?:an?|one|two|three|\\d) weeks? (?:from|after) (?:today|now)`,
    ([all = ""], now) => now.plus({ weeks: toNumber(all.split(" ")[0]!) }),
  ],
  [
    `(${NUMBER}) weeks? (?:on|from|after) (?:next )?(${LONG_DAY})`,
    ([, weeks = "", day = ""], now) =>
      comes(weekdayOf(day), now).plus({ weeks: toNumber(weeks) }),
  ],
  [
    `(${LONG_DAY}|today|tomorrow) week`,
    ([, day = ""], now) =>
      (/^tod/i.test(day)
        ? now
        : /^tom/i.test(day)
          ? now.plus({ days: 1 })
          : comes(weekdayOf(day), now)
      ).plus({ weeks: 1 }),
  ],
  ["(?:the )?day after tomm?orr?ow", (_, now) => now.plus({ days: 2 })],
  [
    `the day after (?:next )?(${LONG_DAY})`,
    ([, day = ""], now) => comes(weekdayOf(day), now).plus({ days: 1 }),
  ],
  ["(?<=\\d )tomorrow", (_, now) => now.plus({ days: 1 })],
  ["next weekend", (_, now) => inNextWeek(6, now)],
  [
    "(?:(?:this|the|at the|over the) )(?:coming )?weekend",
    (_, now) => weekend(now),
  ],
  ["(?:the )?end of next week", (_, now) => inNextWeek(5, now)],
  [
    "(?:(?:the )?end of (?:the|this) week|eow)",
    (_, now) =>
      now.weekday > 5 ? now.set({ weekday: 7 }) : now.set({ weekday: 5 }),
  ],
  [
    "(?:the )?end of next month",
    (_, now) => now.plus({ months: 1 }).endOf("month"),
  ],
  [
    "(?:(?:the )?end of (?:the|this) month|month[- ]end|eom)",
    (_, now) => now.endOf("month"),
  ],
  ["(?:(?:the )?end of (?:the|this) year|eoy)", (_, now) => now.endOf("year")],
  [
    `(?:the )?end of (${MONTH})`,
    ([, month = ""], now) => {
      const at = DateTime.fromFormat(month.slice(0, 3), "LLL", {
        locale: "en",
      });
      return fixed(at.month, 1)(now).endOf("month");
    },
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
  [
    `(?:the )?(\\d{1,2})(?:st|nd|rd|th) of next month`,
    ([, day = ""], now) =>
      now.startOf("month").plus({ months: 1, days: Number(day) - 1 }),
  ],
  ["next month", (_, now) => now.startOf("month").plus({ months: 1 })],
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
    `(?<=(?:on|by|before|until|till|for|to|from|due) )(?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b${OF_MONTH}(?= *(?:$|[,.!?]|at|please|\\d|and|with|#|!|for|in the|I|to))`,
    ([, day = ""], now) => dayOfMonth(Number(day), now),
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

const compile = (pattern: string): RegExp =>
  new RegExp(`(?<![\\w/-])(?:${pattern})(?![\\w/-])`, "gi");

const COMPILED = READERS.map(
  ([pattern, reader]) => [compile(pattern), reader] as const,
);

export interface Rephrased {
  text: string;
  /** What stood there before each date that was written in. */
  originals: Map<string, string>;
}

/** The text with days in words as dates that nobody can misread. */
export function writeDays(text: string, clock: Clock): Rephrased {
  const now = localNow(clock);
  const originals = new Map<string, string>();
  const written = COMPILED.reduce(
    (current, [pattern, reader]) =>
      current.replace(pattern, (...match: unknown[]) => {
        const groups = match.filter((part) => typeof part === "string");
        const day = reader(groups as string[], now);
        if (!day.isValid) return groups[0] as string;
        const iso = day.toFormat("yyyy-MM-dd");
        originals.set(iso, groups[0] as string);
        return iso;
      }),
    text,
  );
  return { text: written, originals };
}

const HOUR = `(?:\\d{1,2}|${NUMBER_WORDS.slice(1).join("|")})`;
const two = (minutes: number): string => String(minutes).padStart(2, "0");

/** "quarter to four" and durations in words, in figures. */
export function writeTimes(text: string): string {
  const hourOf = (word: string) => toNumber(word);
  return text
    .replace(
      new RegExp(
        `\\b(?:a )?(quarter|half|ten|five|twenty|\\d{1,2})(?: minutes)? (to|past) (${HOUR})\\b`,
        "gi",
      ),
      (_, part: string, side: string, hour: string) => {
        const named = { quarter: 15, half: 30, twenty: 20 }[part.toLowerCase()];
        const minutes = named ?? toNumber(part);
        const at = hourOf(hour);
        return /past/i.test(side)
          ? `${at}:${two(minutes)}`
          : `${at === 1 ? 12 : at - 1}:${two(60 - minutes)}`;
      },
    )
    .replace(
      new RegExp(`\\bhalf (${HOUR})(?= |$)`, "gi"),
      (whole, hour: string) => (/^\d/.test(hour) ? `${hour}:30` : whole),
    )
    .replace(
      new RegExp(
        `\\bat (${NUMBER_WORDS.slice(1).join("|")})(?: o'?clock)?\\b(?! [a-z]+s\\b)`,
        "gi",
      ),
      (_, hour: string) => `at ${toNumber(hour)}`,
    )
    .replace(/\b(\d{1,2}) o'?clock\b/gi, "$1:00")
    .replace(/\bin an hour and a half\b/gi, "in 90 minutes")
    .replace(/\bin (?:a )?half (?:an )?hour\b/gi, "in 30 minutes")
    .replace(/\b(\d)\.(\d\d) ?([ap])\.?m\b\.?/gi, "$1:$2$3m")
    .replace(/\b(\d{1,2}) and a half hours\b/gi, "$1.5 hours");
}
