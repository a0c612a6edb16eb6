import type { DateTime } from "luxon";

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
export const WEEKDAY =
  "(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
export const FULL_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
export const LONG_DAY = `${FULL_DAY}|tues?|weds?|thurs?|thu|fri`;
export const MONTH =
  "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*";
export const NUMBER_WORDS = [
  ..."zero one two three four five six seven eight nine ten eleven twelve".split(
    " ",
  ),
];
export const NUMBER = `(?:\\d{1,3}|an?|${NUMBER_WORDS.join("|")})`;

export const toNumber = (word: string): number => {
  if (/^an?$/i.test(word)) return 1;
  const place = NUMBER_WORDS.indexOf(word.toLowerCase());
  return place < 0 ? Number(word) : place;
};

/** From 1 for Monday, as luxon counts. */
export const weekdayOf = (word: string): number =>
  DAYS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

export const comes = (weekday: number, from: DateTime): DateTime =>
  from.plus({ days: (weekday - from.weekday + 6) % 7 }).plus({ days: 1 });

export const inNextWeek = (weekday: number, now: DateTime): DateTime =>
  now.startOf("week").plus({ weeks: 1, days: weekday - 1 });

/** The next month that has such a day. */
export function dayOfMonth(day: number, now: DateTime): DateTime {
  const months = [0, 1, 2].map((away) =>
    now.startOf("month").plus({ months: away }),
  );
  const month = months.find(
    (start) =>
      day <= start.daysInMonth! && start.set({ day }) >= now.startOf("day"),
  );
  return (month ?? now).set({ day });
}

export const fixed = (month: number, day: number) => (now: DateTime) => {
  const date = now.set({ month, day });
  return date < now.startOf("day") ? date.plus({ years: 1 }) : date;
};
