import { TITLE_MAX } from "@todo-chat/contract";
import type { Clock } from "../clock.ts";
import type { Changes, Intent, ShiftUnit } from "../intent.ts";
import { readNamed } from "./finish.ts";
import { readBarePriority, readPriority } from "./priority.ts";
import { readRepeat } from "./repeat.ts";
import { readTags } from "./tags.ts";
import { readWhen } from "./when.ts";
import { cleanTitle } from "./words.ts";

const FIELD =
  "(?:(?:due date|due day|due time|due|date|deadline|time|day|priority|title|name|notes?|reminder) (?:of|for|on) )";
const OF =
  "(?:(?:'s|s')? (?:due date|due day|due time|due|date|deadline|time|priority|title|name))?";

/** Verb, task, new value: "move the report to friday". */
const CHANGE = new RegExp(
  `^(change|update|edit|set|move|make|reschedule|postpone|push|delay|rename|bump|shift|switch|defer|bring|call|put|mark|reset|raise|lower|increase|decrease)\\b (?:the )?${FIELD}?(.+?)${OF} (?:(?:forward|back|out|up|off|over) )?(?:to|until|till|for|as|due|into|by|on|at|from .+? to) (.+)$`,
  "i",
);
const MAKE =
  /^(?:make|set|mark|change|update|flag|give|prioriti[sz]e|bump up) (.+)$/i;
const MOVE =
  /^(?:move|reschedule|postpone|push|delay|bump|shift|defer|change|make|set|do|put|snooze) (.+)$/i;
const NOTE =
  /^(?:add|put|write|attach|leave) (?:a |the )?(?:notes?|comment) (?:to|on|for) (.+?)(?::| saying| that says| that| -) (.+)$/i;
const NOTE_FIRST =
  /^(?:note|add|write) (?:that )?(.+?) (?:as|in) (?:a )?(?:notes?) (?:to|on|for|of) (.+)$/i;
const CLEAR =
  /^(?:remove|clear|delete|drop|take (?:off|away)|unset|cancel|get rid of|erase) (?:the |its )?(due date|due|date|deadline|time|priority|notes?|repeat(?:ing)?|recurrence|repetition|reminder)(?: (?:of|from|for|on|off) (.+))?$/i;
const CLEAR_OF =
  /^(?:remove|clear|delete|drop|take) (.+?)'s (due date|due|date|deadline|priority|notes?|repeat|recurrence)$/i;
const NO_DATE =
  /^(.+?) (?:has no|doesn't have a|does not have a|doesn't need a|needs no) (due date|deadline|date|priority)(?: any ?more| now)?$/i;
const STOP_REPEAT =
  /^(?:stop (?:repeating|the repeat(?:ing)? (?:of|for))|don't repeat|no longer repeat|make) (.+?)(?: (?:not repeat|a one-off|one[- ]time|non-recurring))?(?: any ?more)?(?:,.*)?$/i;
const UNTAG =
  /^(?:remove|delete|drop|take) (?:the )?(?:tag )?#?([\p{L}\p{N}_-]+)(?: tag)? (?:from|off(?: of)?) (.+)$/iu;
const TAG =
  /^(?:tag|label) (.+?) (?:with|as) #?([\p{L}\p{N}_-]+)$|^(?:add|put) (?:the )?(?:tags? |label )#?([\p{L}\p{N}_-]+) (?:to|on) (.+)$|^(?:add|put) #([\p{L}\p{N}_-]+)(?: tag)? (?:to|on) (.+)$|^tag (.+?) #([\p{L}\p{N}_-]+)$|^(?:add|put) (?:the |a )?#?([\p{L}\p{N}_-]+) tag (?:to|on) (.+)$/iu;
const RENAME =
  /^(?:rename|retitle|reword) (.+?) (?:to|as|into) (.+)$|^(?:change|update|edit|set) (?:the )?(?:title|name|wording) of (.+?) (?:to|into) (.+)$|^call (.+?) (.+?) instead$|^(?:change|update|edit) (.+?)'s (?:title|name) to (.+)$|^(it|that|that one|this) should (?:say|read|be called) (.+)$|^call (it|that|this) (.+)$|^(.+?) should (?:say|read|be called|be named) (.+)$/i;
const REPLACE = /^(?:replace) (.+?) (?:with|by) (.+)$/i;

const UNIT: Record<string, ShiftUnit> = {
  ...{ minute: "minutes", min: "minutes", hour: "hours", hr: "hours" },
  ...{ day: "days", week: "weeks", month: "months" },
};
const AMOUNTS: Record<string, number> = {
  ...{ a: 1, an: 1, one: 1, another: 1, two: 2, three: 3, four: 4, five: 5 },
  ...{ six: 6, seven: 7, ten: 10, "a couple of": 2, "a few": 3 },
};
const AMOUNT =
  "a couple of|a few|an|a|one|another|two|three|four|five|six|seven|ten|\\d+";
const SHIFTS: [RegExp, 1 | -1][] = [
  [
    new RegExp(
      `^(?:push|postpone|move|delay|bump|shift|defer|reschedule|snooze) (.+?)(?: (?:back|out|forward|off|by|for|ahead|on))* (${AMOUNT}) (?:more )?(minute|min|hour|hr|day|week|month)s?(?: (?:later|back|out|forward|ahead|more))?$`,
      "i",
    ),
    1,
  ],
  [
    new RegExp(
      `^(?:push|postpone|move|delay|bump|shift|defer|snooze)(?: (?:back|out|off)) (.+?)(?: by| for) (${AMOUNT}) (minute|min|hour|hr|day|week|month)s?$`,
      "i",
    ),
    1,
  ],
  [
    new RegExp(
      `^(?:give me|i need) (${AMOUNT}) more (minute|min|hour|hr|day|week|month)s? (?:for|on|to) (.+)$`,
      "i",
    ),
    1,
  ],
  [
    new RegExp(
      `^(?:move|bring|pull|do|make|shift|push) (.+?)(?: (?:up|forward|by|in))* (${AMOUNT}) (minute|min|hour|hr|day|week|month)s? (?:earlier|sooner|up|before)$`,
      "i",
    ),
    -1,
  ],
  [
    new RegExp(
      `^(?:bring|pull) (.+?) (?:forward|up|in) (?:by )?(${AMOUNT}) (minute|min|hour|hr|day|week|month)s?$`,
      "i",
    ),
    -1,
  ],
];

const amountOf = (text: string): number =>
  AMOUNTS[text.toLowerCase()] ?? Number(text);

function change(named: string, changes: Changes, clock: Clock): Intent {
  const target = readNamed(named, "open", clock);
  if (!target) return { kind: "nameless", verb: "change" };
  if ((changes.title?.length ?? 0) > TITLE_MAX) return { kind: "too-long" };
  return { kind: "update", target, changes };
}

/** What is left besides courtesy once a value's parts have been read. */
const isFiller = (text: string): boolean =>
  /^(?:(?:to|and|instead|priority|due|it|at|on|by|the|a|please|now|every|with|as|for|of|tag(?:ged)?|is|be|repeat|again|one|task|date|time|,|\.)\s*)*$/i.test(
    cleanTitle(text),
  );

function readParts(
  value: string,
  clock: Clock,
): { changes: Changes; rest: string } {
  const bare = readBarePriority(value);
  if (bare) return { changes: { priority: bare }, rest: "" };
  const tagged = readTags(value);
  const ranked = readPriority(tagged.rest);
  const repeating = readRepeat(ranked.rest);
  const dated = readWhen(repeating.rest, clock);
  const changes: Changes = {
    ...(ranked.priority && { priority: ranked.priority }),
    ...(tagged.tags.length > 0 && { addTags: tagged.tags }),
    ...(repeating.repeat && { repeat: repeating.repeat }),
    ...(dated.when && { when: dated.when }),
  };
  return { changes, rest: dated.rest };
}

/** A value that says a date, a priority and the like throughout; undefined when words are left. */
function readValue(value: string, clock: Clock): Changes | undefined {
  const { changes, rest } = readParts(value.replace(/\s+instead$/i, ""), clock);
  return Object.keys(changes).length > 0 && isFiller(rest)
    ? changes
    : undefined;
}

const CLEARED: [RegExp, Changes][] = [
  [/priority/i, { priority: null }],
  [/note/i, { notes: null }],
  [/repe|recur/i, { repeat: null }],
  [/./, { due: null }],
];

const cleared = (field: string): Changes =>
  CLEARED.find(([name]) => name.test(field))![1];

function readClear(text: string, clock: Clock): Intent | undefined {
  const [, field, named = "it"] = CLEAR.exec(text) ?? [];
  if (field) return change(named, cleared(field), clock);
  const [, owner, owned] = CLEAR_OF.exec(text) ?? NO_DATE.exec(text) ?? [];
  if (owner && owned) return change(owner, cleared(owned), clock);
  const once =
    /stop repeat|don't repeat|no longer repeat|one-off|one[- ]time|not repeat|non-recurring/i.test(
      text,
    )
      ? STOP_REPEAT.exec(text)?.[1]
      : undefined;
  return once ? change(once, { repeat: null }, clock) : undefined;
}

function readNote(text: string, clock: Clock): Intent | undefined {
  const [, named, notes] = NOTE.exec(text) ?? [];
  if (named && notes) return change(named, { notes }, clock);
  const [, note, of] = NOTE_FIRST.exec(text) ?? [];
  return note && of ? change(of, { notes: note }, clock) : undefined;
}

function readTagging(text: string, clock: Clock): Intent | undefined {
  const groups = TAG.exec(text)?.slice(1).filter(Boolean);
  if (!groups) {
    const [, gone, from] = UNTAG.exec(text) ?? [];
    const isTag = gone && /#|\btag\b/i.test(text);
    return isTag && from
      ? change(from, { removeTags: [gone] }, clock)
      : undefined;
  }
  const [first = "", second = ""] = groups;
  const isTask = /^tag|^label/i.test(text);
  const [named, tag] = isTask ? [first, second] : [second, first];
  return change(named, { addTags: [tag] }, clock);
}

function readRename(text: string, clock: Clock): Intent | undefined {
  const [named, title] = RENAME.exec(text)?.slice(1).filter(Boolean) ?? [];
  if (named && title) return change(named, { title: cleanTitle(title) }, clock);
  const [, old, other] = REPLACE.exec(text) ?? [];
  return old && other
    ? change(old, { title: cleanTitle(other) }, clock)
    : undefined;
}

function readShift(text: string, clock: Clock): Intent | undefined {
  for (const [pattern, sign] of SHIFTS) {
    const groups = pattern.exec(text)?.slice(1);
    if (!groups) continue;
    const ordered = /^(?:give|i need)/i.test(text)
      ? [groups[2], groups[0], groups[1]]
      : groups;
    const [named = "", amount = "", unit = ""] = ordered;
    const shift = { [UNIT[unit.toLowerCase()]!]: sign * amountOf(amount) };
    return change(named, { shift }, clock);
  }
  return undefined;
}

function readChange(text: string, clock: Clock): Intent | undefined {
  const [, verb = "", named, value] = CHANGE.exec(text) ?? [];
  if (!named || !value) return undefined;
  const changes = readValue(value, clock);
  if (changes) return change(named, changes, clock);
  // Other verbs give a date or a priority; a new title would surprise.
  const renames = /^(?:change|update|edit|rename)$/i.test(verb);
  return renames
    ? change(named, { title: cleanTitle(value) }, clock)
    : undefined;
}

const IT_IS =
  /^(?:it|that|that one|this|this one)(?:'s| is| should be| has to be| needs to be)\b/i;

/** "make the report high priority", "move the report tomorrow". */
function readInline(text: string, clock: Clock): Intent | undefined {
  const value = MAKE.exec(text)?.[1] ?? MOVE.exec(text)?.[1];
  if (!value) return undefined;
  const bare =
    /^(.+?)(?: as| to be| to)? (high|low|medium|urgent|important|normal|top)$/i.exec(
      value,
    );
  const level = bare && readBarePriority(bare[2]!);
  if (bare && level) return change(bare[1]!, { priority: level }, clock);
  const { changes, rest } = readParts(value, clock);
  if (Object.keys(changes).length === 0) return undefined;
  const named = cleanTitle(rest).replace(
    /\s+(?:repeat|recurring|due|to|as|a)$/i,
    "",
  );
  return named ? change(named, changes, clock) : undefined;
}

const BARE_STARTS =
  /^(?:actually|no|wait|sorry|make (?:it|that|this)|(?:change|move|set|push|reschedule|switch) (?:it|that|this)(?: to)?|i meant?|let's (?:do|make it|say)|rather|instead|it should be|should be|it's|it is|that's|on second thought|better)[\s,:]+/i;

/** "actually friday", "make it high": a new value for the task spoken of last. */
export function readCorrection(text: string, clock: Clock): Intent | undefined {
  const value = text
    .replace(BARE_STARTS, "")
    .replace(BARE_STARTS, "")
    .replace(BARE_STARTS, "")
    .replace(IT_IS, "");
  const changes = readValue(value, clock);
  return changes && { kind: "update", target: { by: "it" }, changes };
}

/** Notes, tags and clearing begin with verbs of adding and deleting. */
export const readDetail = (text: string, clock: Clock): Intent | undefined =>
  readClear(text, clock) ?? readNote(text, clock) ?? readTagging(text, clock);

const STATES =
  /^(.+?) (?:is|are) (?:now )?((?:due|for|on|by) .+|urgent|important|(?:high|medium|low) priority)$/i;

/** "the lawn is due on Sunday": a value that is told of a task. */
export function readValueTold(text: string, clock: Clock): Intent | undefined {
  const [, named, value] = STATES.exec(text) ?? [];
  const changes = value && readValue(value, clock);
  return named && changes ? change(named, changes, clock) : undefined;
}

const UNSAID =
  /^(?:reschedule|postpone|move|delay|push|snooze|rename|change|update|edit) (.+)$/i;

/** A change of which only the task is said. */
export function readUnsaid(text: string, clock: Clock): Intent | undefined {
  const named = UNSAID.exec(text)?.[1];
  return named ? change(named, {}, clock) : undefined;
}

export const readUpdate = (text: string, clock: Clock): Intent | undefined =>
  readShift(text, clock) ??
  readRename(text, clock) ??
  readChange(text, clock) ??
  readInline(text, clock);
