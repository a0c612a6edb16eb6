import type { Clock } from "../clock.ts";
import { asksToAdd } from "./add-starts.ts";
import { readDetails } from "./add.ts";
import { MONTH, WEEKDAY } from "./calendar.ts";
import { STARTS_WITH_DOING } from "./verbs.ts";

const JOINT =
  /\s*[,;]\s*(?:and |then |also )?|\s+and\s+(?:then |also )?|\s+(?=then\s)/i;
const NO_LIST =
  /\?\s*$|\b(?:can't|cannot|won't|let's)\b|[,;–-]\s*(?:say|which is|that's|i\.e\.|is|it's|it is|not|but|so)\s|^(?:move|push|postpone|reschedule|change|set|make|delete|remove|complete|finish|mark|show|list|what|which|when|rename|every)\b/i;
/** No task of its own: it goes on about the first one. */
const POINTS_BACK =
  /^(?:it|that|this|he|she|they)(?:'s|'ll|'re)?\b|^(?:is|will|has)\b/i;
/** Every part is read for a date. */
const MOST = 8;

const isDated = (part: string, clock: Clock): boolean => {
  const { title, task } = readDetails(part, clock);
  return /\p{L}{2}/u.test(title) && task.due !== undefined && !task.repeat;
};

const isTask = (part: string): boolean =>
  asksToAdd(part) || STARTS_WITH_DOING.test(part);

const DAY = `(?:${WEEKDAY}|today|tonight|tomorrow)(?![a-z])`;
const DAYS = new RegExp(
  `\\b(?:on )?(?:both )?(${DAY}(?:,? ${DAY})*,? (?:and|&) ${DAY}|(?<!${WEEKDAY},? )${WEEKDAY},? ${WEEKDAY}(?!,? ${WEEKDAY})(?![a-z]))`,
  "i",
);
const REPEATS =
  /\b(?:every|each|weekly|fortnightly|between|from|either|or|until|till)\b/i;

/** "On the 3rd and the 17th". */
const DATES =
  /\bon (?:both )?((?:the )?\d{1,2}(?:st|nd|rd|th)(?:, (?:the )?\d{1,2}(?:st|nd|rd|th))*,? (?:and|&) (?:the )?\d{1,2}(?:st|nd|rd|th))(?! (?:of|every|each)\b)/i;

const DATE = "\\d{1,2}(?:st|nd|rd|th)?";
const DATE_LIST = `(?:the )?${DATE}(?:, (?:the )?${DATE})*,? (?:and|&) (?:the )?${DATE}`;
/** "On 5 and 6 December", "Dec 5 and 6": the month is of both. */
const DATES_OF_MONTH = new RegExp(
  `(?:\\bon )?(?:\\bboth )?(?<![\\d:.-])(?:\\b(${DATE_LIST}) (?:of )?(${MONTH})\\b|\\b(${MONTH}) (${DATE_LIST})(?![\\d:.]))(?! (?:of|every|each)\\b)`,
  "i",
);

const EACH_DAY = /,? (?:and|&) |,? (?=[a-z]{3,9}(?:[ ,]|$))|, /i;

/** The days that a text lists, each as it stands alone. */
function listedDays(
  text: string,
): { whole: string; days: string[] } | undefined {
  const [dates, before, month, first, behind] = DATES_OF_MONTH.exec(text) ?? [];
  const figures = (before ?? behind)?.match(/\d+/g);
  if (dates && figures)
    return {
      whole: dates,
      days: figures.map((day) => `${day} ${month ?? first}`),
    };
  const [whole, days] = DAYS.exec(text) ?? DATES.exec(text) ?? [];
  return whole && days ? { whole, days: days.split(EACH_DAY) } : undefined;
}

/** "Night shift on Thursday and Friday": the same on each of the days. */
export function splitDays(text: string): string[] | undefined {
  const listed = listedDays(text);
  if (!listed || NO_LIST.test(text) || REPEATS.test(text)) return undefined;
  const { whole, days } = listed;
  return days.map((day) => text.replace(whole, `on ${day}`));
}

/** "essay due sunday, lab report due monday": at least two with a date of their own. */
export function splitDated(text: string, clock: Clock): string[] | undefined {
  if (NO_LIST.test(text)) return undefined;
  const parts = text.split(JOINT).filter(Boolean);
  if (parts.length < 2 || parts.length > MOST) return undefined;
  const dated = parts.filter((part) => isDated(part, clock));
  if (parts.slice(1).some((part) => POINTS_BACK.test(part))) return undefined;
  const fits = parts.every((part) => dated.includes(part) || isTask(part));
  return dated.length > 1 && fits ? parts : undefined;
}
