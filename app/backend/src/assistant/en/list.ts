import { DateTime } from "luxon";
import { localDay, localNow, type Clock } from "../clock.ts";
import type { Intent, ListFilter } from "../intent.ts";
import { readPriority } from "./priority.ts";
import { readTags } from "./tags.ts";
import { readWhen } from "./when.ts";
import { cleanTitle, tidy } from "./words.ts";

const TASKS =
  "(?:tasks?|to-?dos?|to-?do list|list|items?|reminders?|things|stuff|chores|agenda|schedule|plate)";

const QUESTIONS = [
  new RegExp(
    `^(?:list|show|display|view|see|give|get(?! rid)|read|tell|pull up|bring up|open)(?: me| us)?\\b(?=.*\\b(?:${TASKS}|due|overdue|everything|all|what|done|completed|pending|left|priority|urgent)\\b|.*#|$)`,
    "i",
  ),
  new RegExp(
    `^(?:what|which|what's|what are|what all)\\b.*\\b(?:${TASKS}|due|overdue|to do|doing|planned|left|have|done|did i|late|coming up|urgent|important|remaining|pending|finish|finished|completed|today|tomorrow|week|weekend|priority)\\b`,
    "i",
  ),
  /^(?:what|what's) (?:is )?(?:next|up|for|on|left|pending|remaining)\b/i,
  new RegExp(
    `^(?:my|all|open|all my|all open|the)\\b.*\\b${TASKS}[?.!]*$`,
    "i",
  ),
  new RegExp(`^(?:tasks|to-?dos|overdue|due|agenda|pending|list)\\b`, "i"),
  new RegExp(
    `^(?:do i have|have i got|is there|are there|anything|any|how many|how much|am i|did i|have i|do i need|is anything|is something|got anything|what about|how about)\\b.*(?:\\b(?:${TASKS}|anything|something|due|overdue|to do|left|done|late|behind|finish|complete|completed|finished|remaining|pending|planned|urgent|free|busy|about|with|for|related|regarding|today|tomorrow|week|already)\\b|#)`,
    "i",
  ),
  /^(?:what|which|what's)\b.*#\p{L}/iu,
  /^(?:find|search|look for|look up|search for)\b/i,
  /^(?:when|what time|what day|what date)\b/i,
  /^(?:how am i doing|where was i|what have i)\b/i,
];

const COUNT = /^(?:how many|how much|count)\b|\bhow many\b/i;
const WHEN =
  /^(?:when|what time|what day|what date|by when)(?:'s| is| are| was| do| does| did| should| must| am| have)*(?: (?:i|we|my|the|it))*\s*(.*?)(?:\s+(?:due|scheduled|happening|set for|planned|again|for|on|at))*\s*\??$/i;
const NEXT =
  /\b(?:what|which)(?:'s| is)?(?: my| the)? (?:next|most urgent|first thing|due next|due first|coming up next|earliest)\b|\bwhat (?:should|do) i (?:do|work on|start with|tackle) (?:next|first|now)\b/i;

const day = (moment: DateTime): string => moment.toFormat("yyyy-MM-dd");

function spanOf(
  unit: "week" | "month",
  away: number,
  clock: Clock,
): ListFilter {
  const moment = localNow(clock).plus({ [`${unit}s`]: away });
  const dueUntil = day(moment.endOf(unit));
  if (away === 0) return { dueFrom: day(moment.startOf(unit)), dueUntil };
  return { dueFrom: day(moment.startOf(unit)), dueUntil };
}

function weekendOf(clock: Clock): ListFilter {
  const end = localNow(clock).endOf("week");
  return { dueFrom: day(end.minus({ days: 1 })), dueUntil: day(end) };
}

const dayBefore = (text: string) =>
  day(DateTime.fromISO(text).minus({ days: 1 }));

function onDay(due: string, { timeZone }: Clock): ListFilter {
  const text = day(DateTime.fromISO(due, { zone: timeZone }));
  return { dueFrom: text, dueUntil: text };
}

function readSpan(text: string, clock: Clock): ListFilter {
  if (
    /\b(?:overdue|late|past due|behind|missed|past (?:their|its) (?:due|deadline))\b/i.test(
      text,
    )
  )
    return { overdue: true };
  if (/\bnext week\b/i.test(text)) return spanOf("week", 1, clock);
  if (/\b(?:this|the) week\b|\bweekly agenda\b/i.test(text))
    return spanOf("week", 0, clock);
  if (/\bnext month\b/i.test(text)) return spanOf("month", 1, clock);
  if (/\b(?:this|the) month\b/i.test(text)) return spanOf("month", 0, clock);
  if (/\bweekend\b/i.test(text)) return weekendOf(clock);
  const yesterday = /\byesterday\b/i.test(text)
    ? localDay(clock, -1)
    : undefined;
  const due = yesterday ?? readWhen(text, clock).due;
  if (!due) return {};
  const filter = onDay(due, clock);
  if (/\bbefore\b/i.test(text))
    return { dueUntil: dayBefore(filter.dueUntil!) };
  if (/\bafter\b/i.test(text))
    return {
      dueFrom: day(DateTime.fromISO(filter.dueUntil!).plus({ days: 1 })),
    };
  return /\b(?:by|until|till)\b/i.test(text)
    ? { dueUntil: filter.dueUntil }
    : filter;
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

/** Which tasks a description means: "done ones", "due today", "#work", "high priority". */
export function readFilter(text: string, clock: Clock): ListFilter {
  const { rest: untagged, tags } = readTags(text);
  const urgent = /\b(?:urgent|important|most important)\b/i.test(untagged);
  const ranked = readPriority(untagged);
  const priority = ranked.priority ?? (urgent ? "high" : undefined);
  const status = readStatus(ranked.rest);
  const [tag] = tags;
  return {
    ...(status && { status }),
    ...(priority && { priority }),
    ...(tag && { tag }),
    ...readSpan(ranked.rest, clock),
  };
}

const ABOUT =
  /\b(?:about|with|containing|related to|regarding|mention(?:ing|s)?|for|on|called|named|to do with)\s+(?:the |my |a |an )?(.+?)[?.!]*$/i;
const FIND =
  /^(?:find|search(?: for)?|look (?:for|up))(?: (?:me|my|the|all|any))*(?: (?:tasks?|todos?|things|anything|everything|items?))?(?: (?:about|with|containing|for|on|named|called))?\s*(.*?)[?.!]*$/i;
const NO_SUBJECT =
  /^(?:today|tomorrow|tonight|yesterday|(?:this|next|the) (?:week|month|weekend|morning|afternoon|evening)|me|us|now|later|(?:mon|tues|wednes|thurs|fri|satur|sun)day|my (?:list|plate|agenda)|list|plate|agenda|.*\b(?:priority|due|deadline|date)s?)$/i;

function subjectOf(text: string): string | undefined {
  const found = FIND.exec(text)?.[1] ?? ABOUT.exec(text)?.[1];
  const subject = found && cleanTitle(found.replace(/^#/, ""));
  return subject && !NO_SUBJECT.test(subject) ? subject : undefined;
}

const HAVE_DONE =
  /^(?:did|have) i (?:already |ever )?(?:do|done|finish(?:ed)?|complete[d]?|pa(?:y|id)|call(?:ed)?|buy|bought|send|sent|(?:\w+)) (?:already )?(?:my |the |a )?(.+?)(?: (?:yet|already))?\s*\??$/i;
const DO_I_NEED =
  /^(?:do i (?:need|have) to|should i|am i supposed to) (?:\w+ )?(.+?)\s*\??$/i;

function whenIntent(text: string): Intent | undefined {
  const named = WHEN.exec(text)?.[1];
  if (named === undefined) return undefined;
  const words = cleanTitle(
    tidy(
      named.replace(
        /\b(?:supposed to|need(?:ed)? to|have to|task|due|again)\b/gi,
        " ",
      ),
    ).replace(/^(?:to|i|my|the|a|an|do|is|it)\s+/gi, ""),
  );
  const search = /^(?:it|that|this|that one|)$/i.test(words)
    ? undefined
    : words;
  return {
    kind: "list",
    filter: { status: "all", ...(search && { search }) },
    ask: "when",
  };
}

/** A question about tasks, or a request to see them. */
export function readList(text: string, clock: Clock): Intent | undefined {
  if (!QUESTIONS.some((pattern) => pattern.test(text))) return undefined;
  const when = whenIntent(text);
  if (when) return when;
  if (NEXT.test(text)) return { kind: "list", filter: {}, ask: "next" };
  const past = HAVE_DONE.exec(text) ?? DO_I_NEED.exec(text);
  const filter = readFilter(text, clock);
  const dated = filter.dueFrom ?? filter.dueUntil ?? filter.overdue;
  const subject = subjectOf(text);
  const isAll = /\b(?:all|everything|entire|whole)\b/i.test(text) && !dated;
  const counts = COUNT.test(text);
  const status = past
    ? "all"
    : (filter.status ?? (isAll && !counts ? "all" : "open"));
  return {
    kind: "list",
    filter: {
      ...filter,
      status: subject && !filter.status ? "all" : status,
      ...(subject && !filter.tag && !dated && { search: subject }),
    },
    ...(counts && { ask: "count" }),
  };
}
