import { DateTime } from "luxon";
import { localDay, localNow, type Clock } from "../clock.ts";
import type { Intent, ListFilter } from "../intent.ts";
import { readPriority } from "./priority.ts";
import { readWhen } from "./when.ts";

const TASKS = "(?:tasks?|to-?dos?|to-?do list|list|items?|reminders?|things)";

const QUESTIONS = [
  new RegExp(
    `^(?:list|show|display|view|see|give|get(?! rid)|read|tell)(?: me)?\\b(?=.*\\b(?:${TASKS}|due|overdue|everything|all)\\b|$)`,
    "i",
  ),
  new RegExp(
    `^(?:what|which|what's|whats)\\b.*\\b(?:${TASKS}|due|overdue|to do|doing|planned|left|have|done|did i)\\b`,
    "i",
  ),
  /^(?:what|what's|whats) (?:next|up|for)\b/i,
  new RegExp(`^(?:my|all|open|all my|all open)\\b.*\\b${TASKS}$`, "i"),
  new RegExp(`^(?:tasks|to-?dos|overdue|due)\\b`, "i"),
  new RegExp(
    `^(?:do i have|have i got|is there|are there|anything|how many)\\b.*\\b(?:${TASKS}|anything|due|overdue|to do)\\b`,
    "i",
  ),
];

function weekOf(clock: Clock, weeksAway: number): ListFilter {
  const week = localNow(clock).plus({ weeks: weeksAway });
  const day = "yyyy-MM-dd";
  const until = week.endOf("week").toFormat(day);
  if (weeksAway === 0) return { dueUntil: until };
  return { dueFrom: week.startOf("week").toFormat(day), dueUntil: until };
}

const dayBefore = (day: string) =>
  DateTime.fromISO(day).minus({ days: 1 }).toFormat("yyyy-MM-dd");

/** Today includes what is late; another day means that day alone. */
function dueOnDay(due: string, clock: Clock) {
  const day =
    due.length > 10 ? localDay({ ...clock, now: new Date(due) }) : due;
  return day === localDay(clock)
    ? { dueUntil: day }
    : { dueFrom: day, dueUntil: day };
}

function readDueFilter(text: string, clock: Clock): ListFilter {
  if (/\b(?:overdue|late)\b/i.test(text)) return { overdue: true };
  if (/\bnext week\b/i.test(text)) return weekOf(clock, 1);
  if (/\bthis week\b/i.test(text)) return weekOf(clock, 0);
  const { due } = readWhen(text, clock);
  if (!due) return {};
  const filter = dueOnDay(due, clock);
  if (/\bbefore\b/i.test(text)) return { dueUntil: dayBefore(filter.dueUntil) };
  return /\b(?:by|until|till)\b/i.test(text)
    ? { dueUntil: filter.dueUntil }
    : filter;
}

function readStatus(text: string): ListFilter["status"] {
  if (/\b(?:done|completed|finished|did i)\b/i.test(text)) return "done";
  return /\b(?:all|everything)\b/i.test(text) ? "all" : "open";
}

export function readList(text: string, clock: Clock): Intent | undefined {
  if (!QUESTIONS.some((pattern) => pattern.test(text))) return undefined;
  const { rest, priority } = readPriority(text);
  const filter = {
    status: readStatus(rest),
    ...(priority && { priority }),
    ...readDueFilter(rest, clock),
  };
  return { kind: "list", filter };
}
