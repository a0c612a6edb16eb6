import { TITLE_MAX, type UpdateTask } from "@todo-chat/contract";
import type { Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import { readBarePriority, readPriority } from "./priority.ts";
import { readWhen } from "./when.ts";
import { cleanTitle, readTarget } from "./words.ts";

const FIELD =
  "(?:(?:due date|due|date|deadline|time|priority|title|name|notes?) (?:of|for|on) )";

/** Verb, task, new value: "move the report to friday". */
const CHANGE = new RegExp(
  `^(change|update|edit|set|move|make|reschedule|postpone|push|delay|rename)\\b (?:the )?${FIELD}?(.+?)(?:'s (?:due date|priority|title|name))? (?:to|until|till|for|as|due|into|by) (.+)$`,
  "i",
);
const MAKE = /^(?:make|set|mark|change|update) (.+)$/i;
const MOVE = /^(?:move|reschedule|postpone|push|delay) (.+)$/i;
const NOTE =
  /^(?:add|put|write) (?:a )?notes? (?:to|on|for) (.+?)(?::| saying| that says) (.+)$/i;
const CLEAR =
  /^(?:remove|clear|delete|drop) (?:the )?(due date|date|deadline|priority|notes?) (?:of|from|for|on) (.+)$/i;

function change(named: string, changes: UpdateTask): Intent {
  const target = readTarget(named);
  if (!target) return { kind: "nameless", verb: "change" };
  if ((changes.title?.length ?? 0) > TITLE_MAX) return { kind: "too-long" };
  return { kind: "update", target, changes };
}

/** A value that is a date or a priority throughout; else a new title. */
function readValue(value: string, clock: Clock): UpdateTask {
  const bare = readBarePriority(value);
  if (bare) return { priority: bare };
  const { rest, priority } = readPriority(value);
  const when = readWhen(rest, clock);
  const read = {
    ...(priority && { priority }),
    ...(when.due && { due: when.due }),
  };
  const allRead = cleanTitle(when.rest) === "" && Object.keys(read).length > 0;
  return allRead ? read : { title: cleanTitle(value) };
}

function readClear(text: string): Intent | undefined {
  const [, field = "", named] = CLEAR.exec(text) ?? [];
  if (!named) return undefined;
  if (/priority/i.test(field)) return change(named, { priority: null });
  return change(named, /note/i.test(field) ? { notes: null } : { due: null });
}

function readNote(text: string): Intent | undefined {
  const [, named, notes] = NOTE.exec(text) ?? [];
  return named && notes ? change(named, { notes }) : undefined;
}

function readChange(text: string, clock: Clock): Intent | undefined {
  const [, verb = "", named, value] = CHANGE.exec(text) ?? [];
  if (!named || !value) return undefined;
  if (/^rename$/i.test(verb))
    return change(named, { title: cleanTitle(value) });
  const changes = readValue(value, clock);
  // "set" and "move" give a date or a priority; a new title would surprise.
  const renames = /^(?:change|update|edit)$/i.test(verb);
  return changes.title && !renames ? undefined : change(named, changes);
}

/** "make the report high priority", "move the report tomorrow". */
function readInline(text: string, clock: Clock): Intent | undefined {
  const made = MAKE.exec(text)?.[1];
  const { rest, priority } = readPriority(made ?? "");
  if (made && priority) return change(rest, { priority });
  const moved = (MOVE.exec(text) ?? MAKE.exec(text))?.[1];
  const when = readWhen(moved ?? "", clock);
  return when.due ? change(when.rest, { due: when.due }) : undefined;
}

/** Notes and clearing begin with verbs of adding and deleting. */
export const readDetail = (text: string): Intent | undefined =>
  readClear(text) ?? readNote(text);

export const readUpdate = (text: string, clock: Clock): Intent | undefined =>
  readChange(text, clock) ?? readInline(text, clock);
