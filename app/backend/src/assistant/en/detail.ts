import type { Clock } from "../clock.ts";
import type { Changes, Intent } from "../intent.ts";
import { change } from "./change.ts";
import { readTags } from "./tags.ts";

const NOTE =
  /^(?:add|put|write|attach|leave|chuck|stick|pop|make|drop|include|jot) (?:a |the )?(?:notes?|comment) (?:to|on|for) (.+?)(?::| saying| that says| that| -) (.+)$/i;
/** "email editor – note: mention the cover" */
const NOTE_BEHIND =
  /^(?!(?:add|put|note|make|jot)\b)(.+?)\s*[–—:-]+\s*(?:add |put )?(?:an? )?note(?: that|:)\s*(.+)$/i;
const NOTE_FIRST =
  /^(?:note|add|write) (?:that )?(.+?) (?:as|in) (?:a )?(?:notes?) (?:to|on|for|of) (.+)$/i;
const CLEAR =
  /^(?:remove|clear|delete|drop|take(?: off| away)?|unset|cancel|get rid of|erase) (?:the |its )?(due dates?|due|dates?|deadlines?|times?|priority|priorities|notes?|repeat(?:ing)?|recurrence|repetition|reminders?)(?: (?:of|from|for|on|off) (.+))?$/i;
const CLEAR_OF =
  /^(?:remove|clear|delete|drop|take) (.+?)'s (due date|due|date|deadline|priority|notes?|repeat|recurrence|reminders?)$/i;
const NO_DATE =
  /^(.+?) (?:has no|doesn't have a|does not have a|doesn't need a|needs no) (due date|deadline|date|priority)(?: any ?more| now)?$/i;
const STOP_REPEAT =
  /^(?:stop (?:repeating|the repeat(?:ing)? (?:of|for))|don't repeat|no longer repeat|make) (.+?)(?: (?:not repeat|a one-off|one[- ]time|non-recurring))?(?: any ?more)?(?:,.*)?$/i;
const STOP_FROM =
  /^(?:stop|end) (.+?) (?:from )?(?:repeating|recurring|coming back)(?: every \w+)?$/i;
const UNTAG =
  /^(?:remove|delete|drop|take) (?:the )?(?:tag )?#?([\p{L}\p{N}_-]+)(?: tag)? (?:from|off(?: of)?) (.+)$/iu;
const TAG =
  /^(?:tag|label) (.+?) (?:with|as) #?([\p{L}\p{N}_-]+)$|^(?:add|put) (?:the )?(?:tags? |label )#?([\p{L}\p{N}_-]+) (?:to|on) (.+)$|^(?:add|put) #([\p{L}\p{N}_-]+)(?: tag)? (?:to|on) (.+)$|^(?:tag|label) (.+) ([\p{L}\p{N}_-]+)$|^(?:add|put) (?:the |a )?#?([\p{L}\p{N}_-]+) tag (?:to|on) (.+)$/iu;
const CLEARED: [RegExp, Changes][] = [
  [/priorit/i, { priority: null }],
  [/note/i, { notes: null }],
  [/repe|recur/i, { repeat: null }],
  [/remind/i, { remind: null }],
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

function readStop(text: string, clock: Clock): Intent | undefined {
  const stopped = STOP_FROM.exec(text)?.[1];
  return stopped ? change(stopped, { repeat: null }, clock) : undefined;
}

function readNote(text: string, clock: Clock): Intent | undefined {
  const [, named, notes] = NOTE.exec(text) ?? NOTE_BEHIND.exec(text) ?? [];
  if (named && notes) return change(named, { notes }, clock);
  const [, note, of] = NOTE_FIRST.exec(text) ?? [];
  return note && of ? change(of, { notes: note }, clock) : undefined;
}

const HASHES =
  /^(?:tag|label|file) (.+?)((?:[\s,]+(?:and |with |as |under )*#[\p{L}\p{N}_-]+)+)$/iu;

function readHashes(text: string, clock: Clock): Intent | undefined {
  const [, named, hashes = ""] = HASHES.exec(text) ?? [];
  return named
    ? change(named, { addTags: readTags(hashes).tags }, clock)
    : undefined;
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

/** Notes, tags and clearing begin with verbs of adding and deleting. */
export const readDetail = (text: string, clock: Clock): Intent | undefined =>
  readStop(text, clock) ??
  readClear(text, clock) ??
  readNote(text, clock) ??
  readHashes(text, clock) ??
  readTagging(text, clock);
