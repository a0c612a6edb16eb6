import type { Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import { change } from "./change.ts";
import { readClear } from "./clear.ts";
import { readSkipped } from "./skipped.ts";
import { readTags } from "./tags.ts";

const NOTE =
  /^(?:add|put|write|attach|leave|chuck|stick|pop|make|drop|include|jot) (?:a |the )?(?:notes?|comment) (?:to|on|for) (.+?)(?::| saying| that says| that| -) (.+)$/i;
/** "email editor – note: mention the cover" */
const NOTE_BEHIND =
  /^(?!(?:add|put|note|make|jot)\b)(.+?)\s*[–—:-]+\s*(?:add |put )?(?:an? )?note(?: that|:)\s*(.+)$/i;
/** "Add to the quote task that it needs the discount". */
const NOTE_TO =
  /^(?:add|note|write)(?: down)? (?:to|on|in|for) (?:the |my )?(.+?) (?:task|one|item|todo)(?: that|:| -) (.+)$/i;
const NOTE_FIRST =
  /^(?:note|add|write) (?:that )?(.+?) (?:as|in) (?:a )?(?:notes?) (?:to|on|for|of) (.+)$/i;
const UNTAG =
  /^(?:remove|delete|drop|take) (?:the )?(?:tag )?#?([\p{L}\p{N}_-]+)(?: tag)? (?:from|off(?: of)?) (.+)$/iu;
const TAG =
  /^(?:tag|label) (.+?) (?:with|as) #?([\p{L}\p{N}_-]+)$|^(?:add|put) (?:the )?(?:tags? |label )#?([\p{L}\p{N}_-]+) (?:to|on) (.+)$|^(?:add|put) #([\p{L}\p{N}_-]+)(?: tag)? (?:to|on) (.+)$|^(?:tag|label) (.+) ([\p{L}\p{N}_-]+)$|^(?:add|put) (?:the |a )?#?([\p{L}\p{N}_-]+) tag (?:to|on) (.+)$/iu;
function readNote(text: string, clock: Clock): Intent | undefined {
  const [, named, notes] =
    NOTE.exec(text) ?? NOTE_TO.exec(text) ?? NOTE_BEHIND.exec(text) ?? [];
  if (named && notes) return change(named, { notes }, clock);
  const [, note, of] = NOTE_FIRST.exec(text) ?? [];
  return note && of ? change(of, { notes: note }, clock) : undefined;
}

const HASHES =
  /^(?:tag|label|file|(?:put|place)(?=.* (?:under|into?) #)) (.+?)((?:[\s,]+(?:and |with |as |under |into? )*#[\p{L}\p{N}_-]+)+)$/iu;

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
  readClear(text, clock) ??
  readNote(text, clock) ??
  readSkipped(text, clock) ??
  readHashes(text, clock) ??
  readTagging(text, clock);
