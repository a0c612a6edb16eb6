import { WEEKDAYS } from "../repeat-words.ts";
import { weekdayOf, WEEKDAY, FULL_DAY } from "./calendar.ts";

export const PLURAL = `(?<!\\b(?:two|three|four|\\d) )${FULL_DAY}s`;
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

/** "on Thursdays at 7 every week" */
export const SAID_AGAIN =
  /,? \b(?:(?:every|each) (?:single )?(?:week|month|day)|weekly|regularly|from now on|from here on|going forward)\b/i;

const DAY_PARTS = new RegExp(
  `\\b(?:on )?(${FULL_DAY}) (morning|afternoon|evening|night)s\\b`,
  "i",
);
const NIGHTLY = /\bnightly\b(?! (?:report|build|review|job)\b)/i;

/** "On Monday mornings", "nightly". */
export const withEach = (text: string): string =>
  text.replace(DAY_PARTS, "every $1 $2").replace(NIGHTLY, "every night");

const PART = /^ (?:morning|afternoon|evening|night)\b/i;
/** "Every day 7": nothing that is counted. */
const BARE_HOUR = /^ (?:[1-9]|1[0-2])[.!]*\s*$/;

/** What joins the text behind a repeat to the text before it. */
export function jointTo(after: string): string {
  if (PART.test(after)) return " in the";
  return BARE_HOUR.test(after) ? " at" : " ";
}

export const AFTER_DONE =
  /,? ?\b(?:after|from when|from the day|once|counting from when|from)(?: the day)? (?:i(?:'ve| have)?|it(?:'s| is)?) (?:last )?(?:finish(?:ed)?|complete[d]?|done|did|do)(?: it)?(?: last)?|,? ?\bafter (?:completion|finishing it|completing it|it'?s done)|,? ?\bfrom completion/i;
