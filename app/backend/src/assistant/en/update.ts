import type { Clock } from "../clock.ts";
import type { Changes, Intent } from "../intent.ts";
import { change } from "./change.ts";
import { readBarePriority } from "./priority.ts";
import { readRename } from "./reword.ts";
import { asHour, NOT_THIS, readParts, readValue } from "./value.ts";
import { STARTS_WITH_DOING } from "./verbs.ts";
import { cleanTitle } from "./words.ts";

const FIELD =
  "(?:(?:due date|due day|due time|due|date|deadline|time|day|priority|title|name|notes?|reminder) (?:of|for|on) )";
const OF =
  "(?:(?:'s|s')? (?:due date|due day|due time|due|date|deadline|time|priority|title|name))?";

/** Verb, task, new value: "move the report to friday". */
const CHANGE = new RegExp(
  `^(change|update|edit|set|move|make|schedule|reschedule|postpone|extend|push|delay|rename|bump|shift|switch|defer|bring|kick|slide|nudge|bounce|call|put|mark|reset|raise|lower|increase|decrease)\\b (?:the )?${FIELD}?(.+?)${OF} (?:(?:forward|back|out|up|off|over) )?(?:to|until|till|for|as|due|into|by|on|at|from .+? to) (.+)$`,
  "i",
);
const MAKE =
  /^(?:make|set|mark|change|update|flag|give|prioriti[sz]e|bump up) (.+)$/i;
const MOVE =
  /^(?:move|reschedule|postpone|push|delay|bump|shift|defer|change|make|set|do|put|snooze|repeat) (.+)$/i;
/** "push everything due today to tomorrow": a description has dates of its own. */
const MANY =
  /^(change|move|make|set|reschedule|postpone|push|delay|bump|shift|defer|mark) ((?:all|everything|every|anything|whatever|each|(?:the|my) (?:\w+ ){0,3}(?:tasks|ones|items|todos|things|stuff|errands|chores))\b.*) (?:to|until|till|as|on|by) (.+)$/i;

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
    /^(.+?)(?: as| to be| to)? ((?:high|low|medium|normal|top)(?: priority)?|urgent|important)$/i.exec(
      value,
    );
  const level = bare && readBarePriority(bare[2]!);
  if (bare && level) return change(bare[1]!, { priority: level }, clock);
  const { changes, rest } = readParts(value, clock);
  if (Object.keys(changes).length === 0) return undefined;
  const named = cleanTitle(rest).replace(
    /\s+(?:(?:down )?as an? (?:thing|one|task|habit|job)|repeat|recurring|due|to|as|a|instead)$/i,
    "",
  );
  return named ? change(named, changes, clock) : undefined;
}

const BARE_STARTS =
  /^(?:(?:they|he|she|it) (?:said|says)|(?:so )?apparently|(?:it )?turns out(?: it's)?|actually|yeah|yes|yep|ok|okay|right|or|maybe|perhaps|try|let's try|no+|nope|wait|oops|oh|hmm+|hang on|hold on|sorry|make (?:it|that|this|them)|(?:change|move|set|push|reschedule|switch|put) (?:it|that|this|them)(?: back)?(?: to)?|(?:change|move|set|push|reschedule|switch|bump|shift)(?: back| on| up)? to|i meant?|i said|(?:can|could|shall|should) we (?:do|make it|say)|let's (?:do|make it|say|go (?:for|with))|go (?:for|with)|how about|rather|instead|it should be|should be|it's|it is|that's|on second thoughts?|better)[\s,:]+/i;
/** "Medium is fine", "Friday would be better": the value stands first. */
const LIKED =
  /[\s,]+(?:actually|i meant?|instead|rather|sorry|though|tho|then|again|after all|(?:is|was|would be|will be|works|sounds|might be)(?: (?:just|much|a lot|way|even|also))* (?:fine|ok|okay|good|better|best|great|perfect|enough|easier|safer)(?: for me)?|works(?: for me)?|will do|it is|suits me(?: better)?|would (?:work|suit me|do)(?: better)?)$/i;
const NOT_TAIL = /,? (?:and )?not (\S+(?: \S+)?)$/i;

/** "Make it 5, not 4" may be about a figure in the title. */
function swapOf(text: string, value: string): Pick<Changes, "swap"> {
  const old = NOT_TAIL.exec(text)?.[1];
  const by = value.replace(NOT_TAIL, "").trim();
  const isFigure = old && /^\d+$/.test(old) && /^\d+$/.test(by);
  return isFigure ? { swap: { old, by } } : {};
}

/** "And the day after?", with its day written out. */
const ASKED_DAY = /^(?:on )?\d{4}-\d\d-\d\d\s*\?$/;

/** "Book the physio, say for the 30th": more than a value. */
const isTask = (text: string): boolean =>
  /[,;–-]/.test(text) && STARTS_WITH_DOING.test(text) && !/^set\b/i.test(text);

/** "actually friday", "make it high": a new value for the task spoken of last. */
export function readCorrection(text: string, clock: Clock): Intent | undefined {
  if (/\?{2,}\s*$/.test(text) || ASKED_DAY.test(text)) return undefined;
  const starts = [BARE_STARTS, BARE_STARTS, BARE_STARTS, BARE_STARTS, IT_IS];
  const said = text
    .replace(/[.!]+$/, "")
    .replace(LIKED, "")
    .replace(LIKED, "");
  const value = starts.reduce((rest, start) => rest.replace(start, ""), said);
  const isCorrected = value !== text;
  if (!isCorrected && isTask(value)) return undefined;
  const bare = value.replace(NOT_TAIL, "");
  const changes = readValue(isCorrected ? asHour(bare) : bare, clock);
  const all = changes && { ...changes, ...swapOf(said, value) };
  return all && { kind: "update", target: { by: "it" }, changes: all };
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
