import { WEEKDAYS } from "../repeat-words.ts";
import { weekdayOf, WEEKDAY } from "./calendar.ts";

export const PLURAL = "(?:mon|tues|wednes|thurs|fri|satur|sun)days";
export const LIST = `${WEEKDAY}s?(?:(?:,| and|,? &|, and|/|) ?${WEEKDAY}s?\\b)*`;
/** At least two of them. */
export const DAYS = `${WEEKDAY}s?\\b(?:(?:,| and|,? &|, and|/|) ?${WEEKDAY}s?\\b)+`;
export const PLACES: Record<string, number> = {
  first: 1,
  "1st": 1,
  second: 2,
  "2nd": 2,
  third: 3,
  "3rd": 3,
  fourth: 4,
  "4th": 4,
  last: -1,
};
export const PLACE = `(${Object.keys(PLACES).join("|")})`;
export const EACH = "(?:every|each)";
export const UNITS: Record<string, string> = {
  day: "DAILY",
  week: "WEEKLY",
  month: "MONTHLY",
  year: "YEARLY",
};
export const UNIT = "(day|week|month|year)";
export const NUMBER = "(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)";
export const COUNTED = `(\\d{1,2})(?:st|nd|rd|th)`;

export const daysIn = (text: string): string =>
  [...text.matchAll(new RegExp(`\\b${WEEKDAY}`, "gi"))]
    .map(([day]) => weekdayOf(day))
    .sort((one, other) => one - other)
    .map((weekday) => WEEKDAYS[weekday - 1])
    .join(",");

export const by = (days: string): string => `BYDAY=${daysIn(days)}`;

export const DATES = `${COUNTED}(?:(?:,| and|,? &)(?: the)? \\d{1,2}(?:st|nd|rd|th))+`;
export const datesIn = ([all = ""]: string[]): string =>
  (all.match(/\d{1,2}(?=st|nd|rd|th)/gi) ?? []).join(",");
