import { DateTime } from "luxon";
import { dueIn, localDay, localNow, toDayText, type Clock } from "../clock.ts";
import type { ListFilter } from "../intent.ts";
import { readPriority } from "./priority.ts";
import { readSort } from "./sort.ts";
import { readTags } from "./tags.ts";
import { readWhen } from "./when.ts";

function spanOf(
  unit: "week" | "month",
  away: number,
  clock: Clock,
): ListFilter {
  const moment = localNow(clock).plus({ [`${unit}s`]: away });
  const dueUntil = toDayText(moment.endOf(unit));
  if (away === 0) return { dueFrom: toDayText(moment.startOf(unit)), dueUntil };
  return { dueFrom: toDayText(moment.startOf(unit)), dueUntil };
}

function weekendOf(clock: Clock): ListFilter {
  const end = localNow(clock).endOf("week");
  return {
    dueFrom: toDayText(end.minus({ days: 1 })),
    dueUntil: toDayText(end),
  };
}

function onDay(due: string, clock: Clock): ListFilter {
  const text = toDayText(dueIn(due, clock));
  return { dueFrom: text, dueUntil: text };
}

const LATE =
  /\b(?:overdue|late|past due|behind|miss(?:ed)?|slipped|not (?:\w+ )?(?:in|on) time|not (?:finish(?:ed)?|do|done|complete[d]?) (?:\w+ )?(?:in|on) time|should have (?:been )?(?:done|finished)|past (?:their|its) (?:due|deadline))\b/i;

const UNDATED =
  /\b(?:(?:with )?(?:no|without an?y?) (?:due )?(?:dates?|deadlines?)|undated)\b/i;

/** Spans with a name; the first that is said counts. */
const SPANS: [RegExp, (clock: Clock) => ListFilter][] = [
  [LATE, () => ({ overdue: true })],
  [UNDATED, () => ({ undated: true })],
  [/\bnext week\b/i, (clock) => spanOf("week", 1, clock)],
  [
    /\b(?:this|the|my) week\b|\bweekly agenda\b/i,
    (clock) => spanOf("week", 0, clock),
  ],
  [/\bnext month\b/i, (clock) => spanOf("month", 1, clock)],
  [/\b(?:this|the|my) month\b/i, (clock) => spanOf("month", 0, clock)],
  [/\bmy day\b/i, (clock) => onDay(localDay(clock), clock)],
  [/\bweekend\b/i, weekendOf],
  [/\byesterday\b/i, (clock) => onDay(localDay(clock, -1), clock)],
];

/** "before friday", "by friday", "after friday", "on friday". */
function beside(text: string, filter: ListFilter): ListFilter {
  const { dueUntil = "" } = filter;
  const next = (days: number) =>
    toDayText(DateTime.fromISO(dueUntil).plus({ days }));
  if (/\bbefore\b/i.test(text)) return { dueUntil: next(-1) };
  if (/\bafter\b/i.test(text)) return { dueFrom: next(1) };
  return /\b(?:by|until|till)\b/i.test(text) ? { dueUntil } : filter;
}

/** "today and tomorrow", "from Monday to Wednesday": from the first to the last. */
function readDays(text: string, clock: Clock): ListFilter | undefined {
  const [, before = "", after = ""] =
    /^(.+?) (?:and|or|to|through|till|until) (.+)$/i.exec(text) ?? [];
  const days = [before, after].map((part) => readWhen(part, clock).when?.day);
  const [dueFrom = "", dueUntil = ""] = days.sort();
  return dueFrom && dueUntil ? { dueFrom, dueUntil } : undefined;
}

function readSpan(text: string, clock: Clock): ListFilter {
  const span = SPANS.find(([pattern]) => pattern.test(text));
  if (span) return span[1](clock);
  const days = readDays(text, clock);
  if (days) return days;
  const { due } = readWhen(text, clock);
  return due ? beside(text, onDay(due, clock)) : {};
}

function readStatus(text: string): ListFilter["status"] {
  if (
    /\b(?:not done|undone|unfinished|incomplete|open|pending|left|remaining|not (?:yet )?(?:finished|completed)|outstanding|still)\b/i.test(
      text,
    )
  )
    return "open";
  if (
    /\b(?:done|completed|finished|did i|have i (?:done|finished|completed)|ticked|checked off|accomplished|finish|complete)\b/i.test(
      text,
    )
  )
    return "done";
  return undefined;
}

const NO_TAG =
  "how|show|list|see|view|display|find|give|tell|have|get|open|pending|remaining|unfinished|undone|done|completed?|finished|overdue|late|past|due|old|new|high|low|medium|top|urgent|important|priority|other|same|first|last|next|two|three|these|those|this|that|which|what|any|many|much|few|more|some|today(?:'s)?|tomorrow(?:'s)?|weekly|daily|week(?:'s)?|month(?:'s)?|my|our|the|of|all|every|each|off|to|do|are|is|me|for|\\w+day(?:'s)?";
/** "the home ones": a word before them that says nothing else. */
const TAGGED = new RegExp(
  `^(?:(?:${NO_TAG})\\s+)*(?!(?:${NO_TAG})\\b)(\\p{L}[\\p{L}\\p{N}_-]*) (?:ones|tasks|stuff|things|items|todos|to-dos)\\b`,
  "iu",
);

/** "The low ones". */
const RANKED =
  /\b(?:high|medium|low)(?= (?:ones?|tasks?|stuff|things?|items?)\b)/gi;

/** Which tasks a description means: "done ones", "due today", "#work", "high priority". */
export function readFilter(text: string, clock: Clock): ListFilter {
  const { sort, rest } = readSort(text);
  const { rest: untagged, tags } = readTags(
    rest.replace(RANKED, "$& priority"),
  );
  const urgent = /\b(?:urgent|important|most important)\b/i.test(untagged);
  const ranked = readPriority(untagged);
  const priority = ranked.priority ?? (urgent ? "high" : undefined);
  const status = LATE.test(ranked.rest) ? "open" : readStatus(ranked.rest);
  const tag = tags[0] ?? TAGGED.exec(untagged)?.[1];
  return {
    ...(status && { status }),
    ...(priority && { priority }),
    ...(tag && { tag }),
    ...(sort && { sort }),
    ...readSpan(ranked.rest, clock),
  };
}
