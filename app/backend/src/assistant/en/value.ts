import type { Clock } from "../clock.ts";
import type { Changes } from "../intent.ts";
import { readBarePriority, readPriority } from "./priority.ts";
import { readRepeating } from "./repeat-end.ts";
import { readTags } from "./tags.ts";
import { readWhen } from "./when.ts";
import { cleanTitle } from "./words.ts";

/** What is left besides courtesy once a value's parts have been read. */
const isFiller = (text: string): boolean =>
  /^(?:(?:to|and|instead|priority|due|it|back|then|at|on|by|the|a|please|now|every|with|as|for|of|tag(?:ged)?|is|be|repeat|again|one|task|date|time|same|hour|still|really|very|super|so|,|\.)\s*)*$/i.test(
    cleanTitle(text),
  );

export function readParts(
  value: string,
  clock: Clock,
): { changes: Changes; rest: string } {
  const bare = readBarePriority(value);
  if (bare) return { changes: { priority: bare }, rest: "" };
  const tagged = readTags(value);
  const ranked = readPriority(tagged.rest);
  const repeating = readRepeating(ranked.rest, clock);
  const dated = readWhen(repeating.rest, clock);
  const changes: Changes = {
    ...(ranked.priority && { priority: ranked.priority }),
    ...(tagged.tags.length > 0 && { addTags: tagged.tags }),
    ...(repeating.repeat && { repeat: repeating.repeat }),
    ...(dated.when && { when: dated.when }),
  };
  return { changes, rest: dated.rest };
}

/** "after the holidays, say Tuesday": what it comes to. */
const COMES_TO =
  /^.*?[,;–-]\s*(?:(?:let's |i'd )?say|maybe|perhaps|probably|i\.e\.|meaning|so|which is|that's|that is)[,:]? (?=\S)/i;

/** A value that says a date, a priority and the like throughout; undefined when words are left. */
export function readValue(value: string, clock: Clock): Changes | undefined {
  const said = value.replace(COMES_TO, "");
  const bare = (
    said !== value && HOUR.test(said) ? `at ${said}` : said
  ).replace(/\s+(?:instead|though|tho|after all)$/i, "");
  const { changes, rest } = readParts(bare, clock);
  return Object.keys(changes).length > 0 && isFiller(rest)
    ? changes
    : undefined;
}

const HOUR = /^\d{1,2}(?:[:.]\d\d)?$/;
const DAY = /^(?:the )?\d{1,2}(?:st|nd|rd|th)\b/i;
/** What it is no more. */
export const NOT_THIS = /[\s,]+(?:not|rather than|instead of|and not) .+$/i;

/** "6", "6 not 5", "the 30th": a figure alone is an hour or a day. */
export const asHour = (value: string): string => {
  const bare = value.replace(NOT_THIS, "");
  if (HOUR.test(bare)) return `at ${bare}`;
  return DAY.test(bare) ? `on ${bare}` : bare;
};
