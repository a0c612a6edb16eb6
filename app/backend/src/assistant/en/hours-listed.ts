import type { Clock } from "../clock.ts";
import { exactHour } from "./hour-text.ts";
import { FIRST_MORNING_HOUR } from "./moment.ts";
import { readRepeating } from "./repeat-end.ts";
import { readWhen } from "./when.ts";
import { tidy } from "./words.ts";

const HOUR =
  "(?:\\d{1,2}(?:[:.][0-5]\\d)?(?: ?[ap]\\.?m\\b\\.?)?|noon|midnight)";
const NO_COUNT =
  "(?=\\s*$|[,.!;]|\\s+(?:today|tomorrow|tonight|on|every|each|daily|in the|this|next|for|please|o'?clock)\\b)";
/** "At 8, 2 and 8": the same at each of the hours. */
const HOURS = new RegExp(
  `\\bat (${HOUR}(?:, (?:at )?${HOUR}){0,4},? (?:and|&)(?: then)?(?: (?:at )?again)?(?: at)? ${HOUR})${NO_COUNT}`,
  "i",
);
/** "At 3 and again at 9 tonight". */
const AGAIN =
  /^(.+?),? (?:and|then|and then) (?:(?:once )?again|once more|a second time) (.+)$/i;
const NO_LIST =
  /\?\s*$|^(?:move|push|postpone|reschedule|change|set|make|delete|remove|complete|finish|mark|show|list|what|which|when|is|are|rename)\b/i;
const AT = new RegExp(`\\bat ${HOUR}`, "i");

const NOON = 12 * 60;

/** Minutes of the day where its half is said, or the hour has a name. */
function certainMinutes(hour: string, at: number): number | undefined {
  const named = /noon|midnight/i.exec(hour)?.[0].toLowerCase();
  if (named) return named === "noon" ? NOON : 0;
  const half = /([ap])\.?m/i.exec(hour)?.[1]?.toLowerCase();
  return half === undefined ? half : (at % NOON) + (half === "p" ? NOON : 0);
}

/** Else no sooner than what comes before it. */
function minutesOf(hour: string, before: number): number {
  const [figure = 0, minute = 0] = (hour.match(/\d+/g) ?? []).map(Number);
  const at = figure * 60 + minute;
  const isLater = figure < FIRST_MORNING_HOUR || at <= before;
  return certainMinutes(hour, at) ?? (at < NOON && isLater ? at + NOON : at);
}

/** Each hour as nobody can misread it. */
function hoursIn(listed: string): string[] {
  const hours = listed.match(new RegExp(HOUR, "gi")) ?? [];
  const read = hours.reduce<number[]>(
    (before, hour) => [...before, minutesOf(hour, before.at(-1) ?? -1)],
    [],
  );
  return read.map((at) =>
    exactHour({ hour: Math.floor(at / 60), minute: at % 60 }),
  );
}

/** The same task, another time: with the day of the first where none is said. */
function saidAgain(head: string, tail: string, clock: Clock) {
  const first = readWhen(readRepeating(head, clock).rest, clock).when;
  const { when, rest } = readWhen(tail, clock);
  if (!first || !when || /\p{L}{2}/u.test(rest)) return undefined;
  const isHour = when.time && !when.day && AT.test(head);
  if (isHour) return head.replace(AT, tail);
  const bare = readWhen(head, clock).rest;
  const at = first.time && !when.time ? ` ${AT.exec(head)?.[0] ?? ""}` : "";
  return tidy(`${bare} ${tail}${at}`);
}

/** One deed at several hours: a text for each of them. */
export function splitHours(text: string, clock: Clock): string[] | undefined {
  if (NO_LIST.test(text)) return undefined;
  const [listed, hours = ""] = HOURS.exec(text) ?? [];
  if (listed) return hoursIn(hours).map((hour) => text.replace(listed, hour));
  const [, head, tail] = AGAIN.exec(text) ?? [];
  const again = head && tail && saidAgain(head, tail, clock);
  return again ? [head, again] : undefined;
}
