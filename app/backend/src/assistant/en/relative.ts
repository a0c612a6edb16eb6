import type { DateTime } from "luxon";
import { dueIn, toDayText } from "../clock.ts";
import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { NUMBER, toNumber } from "./calendar.ts";
import { exactHour } from "./hour-text.ts";
import { withSameTime } from "./same-time.ts";
import { readWhen } from "./when.ts";

const AWAY: Record<string, number> = {
  ...{ "same day": 0, "that day": 0, "day before": -1, "night before": -1 },
  ...{ "evening before": -1, "day after": 1, "next day": 1 },
  ...{ "following day": 1, "week after": 7, "week before": -7 },
  ...{ "same morning": 0, "same afternoon": 0, "same evening": 0 },
  ...{ "that morning": 0, "that afternoon": 0, "that evening": 0 },
  ...{ "same night": 0, "that night": 0 },
};
const PHRASE = new RegExp(
  `(?<!\\bweek,? (?:the )?)(?:(?<=\\bto )|(?:\\bon )?\\b)(?:(?:the|an?) )?(${Object.keys(AWAY).join("|")})(?: that)?(?=[.!?]*$|,|:| (?:at|i|we|to|please|also|too|around|by|after|in the)\\b)`,
  "i",
);
const PART = /morning|afternoon|evening|night/i;

/** The day of what was said or spoken of just before. */
function dayBefore(
  last: Intent | undefined,
  { spoken = [], clock }: Context,
): DateTime | undefined {
  const days = spoken.map(({ due }) => due && toDayText(dueIn(due, clock)));
  const isOneDay = new Set(days).size === 1;
  const due =
    last?.kind === "add" ? last.task.due : isOneDay ? spoken[0]?.due : null;
  return due ? dueIn(due, clock) : undefined;
}

const COUNTED = new RegExp(
  `\\b(${NUMBER}) (day|week)s? (before|after|earlier|later)(?: that)?(?=[.!]*$|,| and\\b)`,
  "i",
);

/** "Two days before" that. */
function withCount(text: string, day: DateTime): string {
  const [whole, count = "", unit = "", way = ""] = COUNTED.exec(text) ?? [];
  if (!whole) return text;
  const sign = /before|earlier/i.test(way) ? -1 : 1;
  const days = toNumber(count) * (/w/i.test(unit) ? 7 : 1);
  const named = day.plus({ days: sign * days });
  return text.replace(whole, `on ${toDayText(named)}`);
}

/** The day that a phrase means, with the part of it that was said. */
function written(phrase: string, day: DateTime): string {
  const named = day.plus({ days: AWAY[phrase.toLowerCase()]! });
  const part = / before$/i.test(phrase) ? undefined : PART.exec(phrase)?.[0];
  const date = toDayText(named);
  return part ? `${date} ${part.toLowerCase()}` : date;
}

/** "Meet her on Monday; send the draft the day before": a day that is counted from the task before. */
function countedFrom(
  text: string,
  last: Intent | undefined,
  context: Context,
): string {
  const [, phrase] = PHRASE.exec(text) ?? [];
  const follows = last?.kind === "add";
  const day = phrase || follows ? dayBefore(last, context) : undefined;
  if (!day) return text;
  const named = phrase
    ? text.replace(PHRASE, (_words, _named, at: number) =>
        /\bto $/i.test(text.slice(0, at))
          ? written(phrase, day)
          : `on ${written(phrase, day)}`,
      )
    : text;
  return follows ? withCount(named, day) : named;
}

/** What follows upon something is of its day. */
const FOLLOWS =
  /^(?:(?:and|ok|okay|oh)[\s,]+)*(?:then|after that|afterwards|followed by|right after(?: that)?|straight after(?: that)?|later that day)\b|\bon the way(?: (?:there|back|home))?\b|\b(?:straight|right|directly|shortly) after(?:wards)?\b/i;

const NOON = 12;

/** An hour alone, on the day of the task before it. */
export function ofDayBefore(
  text: string,
  last: Intent | undefined,
  context: Context,
): string {
  const { when, rest } = readWhen(text, context.clock);
  const day = when?.time && !when.day && dayBefore(last, context);
  if (!day || !when?.time) return text;
  const { hour, minute } = when.time;
  const isLater = when.isFree && hour < NOON && day.hour >= NOON;
  const at = exactHour({ hour: isLater ? hour + NOON : hour, minute });
  return `${rest} on ${toDayText(day)} ${at}`;
}

/** "Then coffee with Jo at 3", behind a lunch on Friday. */
const onSameDay: typeof ofDayBefore = (text, last, context) =>
  FOLLOWS.test(text) ? ofDayBefore(text, last, context) : text;

/** Days and hours that are counted from what was said before, written out. */
export const datedBy = (
  part: string,
  last: Intent | undefined,
  context: Context,
): string => {
  const dated = onSameDay(countedFrom(part, last, context), last, context);
  return withSameTime(dated, last, context);
};

const REMINDS_TO =
  /^(?:and |then |also |please )*remind me (?:(?:on )?the \w+ before )?to\b/i;

/** "Remind me to fill in the forms the night before": of what was spoken of. */
export const remindedOf = (text: string, context: Context): string =>
  REMINDS_TO.test(text) && !readWhen(text, context.clock).when?.day
    ? countedFrom(text, undefined, context)
    : text;
