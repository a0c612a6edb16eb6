import type { Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import { change } from "./change.ts";
import { readBarePriority } from "./priority.ts";
import { readRename } from "./reword.ts";
import { asHour, NOT_THIS, readParts, readValue } from "./value.ts";
import { cleanTitle } from "./words.ts";

const FIELD =
  "(?:(?:due date|due day|due time|due|date|deadline|time|day|priority|title|name|notes?|reminder) (?:of|for|on) )";
const OF =
  "(?:(?:'s|s')? (?:due date|due day|due time|due|date|deadline|time|priority|title|name))?";

/** Verb, task, new value: "move the report to friday". */
const CHANGE = new RegExp(
  `^(change|update|edit|set|move|make|reschedule|postpone|push|delay|rename|bump|shift|switch|defer|bring|kick|slide|nudge|bounce|call|put|mark|reset|raise|lower|increase|decrease)\\b (?:the )?${FIELD}?(.+?)${OF} (?:(?:forward|back|out|up|off|over) )?(?:to|until|till|for|as|due|into|by|on|at|from .+? to) (.+)$`,
  "i",
);
const MAKE =
  /^(?:make|set|mark|change|update|flag|give|prioriti[sz]e|bump up) (.+)$/i;
const MOVE =
  /^(?:move|reschedule|postpone|push|delay|bump|shift|defer|change|make|set|do|put|snooze|repeat) (.+)$/i;
/** "push everything due today to tomorrow": a description has dates of its own. */
const MANY =
  /^(change|move|make|set|reschedule|postpone|push|delay|bump|shift|defer|mark) ((?:all|everything|every|anything|each|(?:the|my) (?:\w+ ){0,3}(?:tasks|ones|items|todos|things|stuff|errands|chores))\b.*) (?:to|until|till|as|on|by) (.+)$/i;

function readChange(text: string, clock: Clock): Intent | undefined {
  const [, verb = "", named, value] =
    MANY.exec(text) ?? CHANGE.exec(text) ?? [];
  if (!named || !value) return undefined;
  const changes = readValue(asHour(value), clock);
  if (changes) return change(named, changes, clock);
  // Other verbs give a date or a priority; a new title would surprise.
  const renames = /^(?:change|update|edit|rename)$/i.test(verb);
  return renames
    ? change(named, { title: cleanTitle(value) }, clock)
    : undefined;
}

const IT_IS =
  /^(?:it|that|that one|this|this one)(?:'s| is| should be| has to be| needs to be)\b/i;

/** "mark everything due today as done" gives no new date. */
const STATE = /\b(?:un)?(?:done|completed?|finished)[.!]*$/i;

/** "make the meeting 8 instead of 7:30": the figure at the end is the hour. */
const withHour = (value: string | undefined): string | undefined =>
  value
    ?.replace(NOT_THIS, "")
    .replace(/(?<=\w) (\d{1,2}(?:[:.][0-5]\d)?)$/, " at $1");

/** "make the report high priority", "move the report tomorrow". */
function readInline(text: string, clock: Clock): Intent | undefined {
  const value = withHour(MAKE.exec(text)?.[1] ?? MOVE.exec(text)?.[1]);
  if (!value || STATE.test(value)) return undefined;
  const bare =
    /^(.+?)(?: as| to be| to)? (high|low|medium|urgent|important|normal|top)$/i.exec(
      value,
    );
  const level = bare && readBarePriority(bare[2]!);
  if (bare && level) return change(bare[1]!, { priority: level }, clock);
  const { changes, rest } = readParts(value, clock);
  if (Object.keys(changes).length === 0) return undefined;
  const named = cleanTitle(rest).replace(
    /\s+(?:repeat|recurring|due|to|as|a|instead)$/i,
    "",
  );
  return named ? change(named, changes, clock) : undefined;
}

const BARE_STARTS =
  /^(?:actually|no|wait|sorry|make (?:it|that|this)|(?:change|move|set|push|reschedule|switch) (?:it|that|this)(?: to)?|i meant?|let's (?:do|make it|say)|rather|instead|it should be|should be|it's|it is|that's|on second thought|better)[\s,:]+/i;

/** "actually friday", "make it high": a new value for the task spoken of last. */
export function readCorrection(text: string, clock: Clock): Intent | undefined {
  const value = text
    .replace(/[\s,]+(?:actually|instead|rather|sorry)$/i, "")
    .replace(BARE_STARTS, "")
    .replace(BARE_STARTS, "")
    .replace(BARE_STARTS, "")
    .replace(IT_IS, "");
  const isCorrected = value !== text;
  const changes = readValue(isCorrected ? asHour(value) : value, clock);
  return changes && { kind: "update", target: { by: "it" }, changes };
}

const UNSAID =
  /^(?:reschedule|postpone|move|delay|push|snooze|rename|change|update|edit) (.+)$/i;

/** A change of which only the task is said. */
export function readUnsaid(text: string, clock: Clock): Intent | undefined {
  const named = UNSAID.exec(text)?.[1];
  return named ? change(named, {}, clock) : undefined;
}

export const readUpdate = (text: string, clock: Clock): Intent | undefined =>
  readRename(text, clock) ?? readChange(text, clock) ?? readInline(text, clock);
