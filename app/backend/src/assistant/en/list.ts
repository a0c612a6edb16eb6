import { FULL_DAY } from "./calendar.ts";
import type { Clock } from "../clock.ts";
import type { Intent, ListFilter } from "../intent.ts";
import { readFilter } from "./filter.ts";
import { EXTREME, FURTHER, readPlace } from "./list-place.ts";
import { asShown } from "./shown-only.ts";
import { cleanTitle, tidy } from "./words.ts";

const TASKS =
  "(?:tasks?|to-?dos?|to-?do list|list|items?|reminders?|things|stuff|chores|agenda|schedule|plate)";

const QUESTIONS = [
  new RegExp(
    `^(?:(?:list|show|display|view|give|tell|pull up|bring up)(?: me| us)?|(?:get|read|open|see)(?: me| us| out)?(?= (?:me|us|out|all|my|our|the (?:list|whole|full|overdue|open|done)|a list|what|everything)\\b))\\b(?=.*\\b(?:${TASKS}|due|overdue|everything|all|what|ones|done|completed|pending|left|priority|urgent|important)\\b|.*#|$|.*\\b(?:only|just)\\b.*\\b(?:today|tomorrow|tonight|week|month|weekend|${FULL_DAY}))`,
    "i",
  ),
  new RegExp(
    `^(?:what|which|what's|what are|what all)\\b.*\\b(?:${TASKS}|due|overdue|to do|doing|planned|left|have|done|did i|late|coming up|urgent|important|remaining|pending|finish|finished|completed|today|tomorrow|week|weekend|priority|no (?:due )?(?:date|deadline))\\b`,
    "i",
  ),
  /^(?:nothing|anything|something)(?: else)?(?: is)? (?:due|on|left|planned|overdue|urgent|important|for|to do)\b/i,
  /^(?:so,? )?(?:next|up next|next up|what now|now what)\s*\?*$/i,
  /^(?:what|what's) (?:is )?(?:next|up|for|on|left|pending|remaining)\b/i,
  new RegExp(
    `^(?:my|all|open|all my|all open|the)\\b.*\\b${TASKS}[?.!]*$`,
    "i",
  ),
  new RegExp(`^(?:tasks|to-?dos|overdue|due|agenda|pending|list)\\b`, "i"),
  new RegExp(
    `^(?:do i have|have i got|is there|are there|anything|any|how many|how much|am i|did i|have i|do i need|is anything|is something|got anything|what about|how about)\\b.*(?:\\b(?:${TASKS}|anything|something|due|overdue|to do|left|done|late|behind|finish|complete|completed|finished|remaining|pending|planned|urgent|miss|missed|deadlines?|important|free|busy|about|with|for|related|regarding|today|tomorrow|week|already)\\b|#)`,
    "i",
  ),
  /^(?:what|which|what's)\b.*#\p{L}/iu,
  /^(?:find|search|look for|where(?:'s| is)|look up|search for)\b/i,
  /^(?:by when|when|what time|what day|what date)\b/i,
  /^count\b.*\b(?:tasks?|todos?|overdue|done|open)\b/i,
  /^(?:show|give|tell)(?: me)? (?:(?:what's )?(?:on|for|in) )?(?:today|tomorrow|tonight|yesterday|(?:this|next|the) (?:coming )?(?:week|weekend|month)|(?:this |next |on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i,
  /^(?:and |what about |how about )?(?:for |on )?(?:today|tomorrow|tonight|(?:this|next|the) (?:coming )?(?:week|weekend|month)|(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s*\?$/i,
  /^(?:only |just )+(?:show|list|the|my)\b/i,
  /^what(?:'s| is| was| are)? .*\b(?:happening|going on|scheduled|booked|planned)\b/i,
  /^what(?:'s| is) (?:on |for )?(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i,
  /\b(?:tagged|labell?ed)\b.*\?$/i,
  /^(?:what|which)\b.*\bremains?\b/i,
  /^sort\b.*\b(?:by|tasks|list)\b/i,
  /^what (?:should|do|must|can|shall) i (?:do|work on|start|begin|tackle|focus|prioriti[sz]e)\b/i,
  /^(?:how am i doing|where was i|what have i)\b/i,
  /^how(?:'s| is| are| does) (?:my|the|our) (?:list|day|week|tasks|todos|schedule)\b/i,
  /^(?:which|what)(?: one)?(?: is|'s)? (?:first|earliest|soonest)\b/i,
  // "Give me a summary of my week".
  /^(?:(?:give|send|show|read) me|i(?:'d| would) like|can i (?:get|have)) (?:an? |the |my )?(?:(?:quick|short|brief|daily|weekly|full) )*(?:summary|overview|rundown|recap|briefing|round-?up)\b/i,
  /^(?:summari[sz]e|recap) (?:my (?:day|week|month|tasks|list|todos)|today|tomorrow|(?:this|next) (?:week|month)|what)\b/i,
  EXTREME,
  FURTHER,
  /^(?:(?:and|what about|how about|or) )?(?:the|my|any) .*\b(?:ones|tasks|stuff|things)\s*\?$/i,
  /^(?:and |what about |how about )?(?:for |on )?(?:the )?\d{4}-\d\d-\d\d\s*\?$/i,
  /^(?:which|what)(?: ones?| of (?:them|my tasks|these|those))?(?: are| is|'s)? (?:about|to do with|related to|regarding)\b/i,
  /^what(?:'s| is| are| do i have| have i got)?(?: there| on)? (?:between|from)\b.*\b(?:and|to|till|until|through)\b/i,
];

const COUNT = /^(?:how many|how much|count)\b|\bhow many\b/i;
const WHEN =
  /^(?:when|what time|what day|what date|by when)(?:(?:'s| is| are| was| does| do| did| should| must| am| have)\b)*(?: (?:i|we|my|the|it)\b)*\s*(.*?)(?:\s+(?:due|scheduled|happening|set for|planned|again|for|on|at))*\s*\??$/i;
const ABOUT =
  /\b(?:about|with|containing|related to|regarding|mention(?:ing|s)?|for|on|called|named|to do with)\s+(?:the |my |a |an )?(.+?)[?.!]*$/i;
const FIND =
  /^(?:find|search(?: for)?|look (?:for|up))(?: (?:me|my|the|all|any|everything|anything|something|what i have))*\b(?: (?:tasks?|todos?|things|anything|everything|items?))?(?: (?:about|with|containing|for|on|named|called))?\s*(.*?)[?.!]*$/i;
const NO_SUBJECT =
  /^(?:today|tomorrow|tonight|yesterday|(?:this|next|the) (?:week|month|weekend|morning|afternoon|evening)|me|us|now|later|(?:mon|tues|wednes|thurs|fri|satur|sun)day|my (?:list|plate|agenda)|list|plate|agenda|.*\b(?:priority|due|deadline|date)s?)$/i;

function subjectOf(text: string): string | undefined {
  const asked = text.replace(
    / (?:in (?:it|the title|the name|there|here)|on (?:there|it|(?:my|the) list))(?=[?.!]*$)/i,
    "",
  );
  const found = FIND.exec(asked)?.[1] ?? ABOUT.exec(asked)?.[1];
  const subject =
    found && cleanTitle(found.replace(/^(?:#|(?:the|my|an?) )+/i, ""));
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
    )
      .replace(/^(?:to|i|my|the|a|an|do|is|it)\s+/gi, "")
      .replace(
        /(?:^|\s+)(?:(?:is|are)(?: (?:now|again|currently))?|now|again|currently)$/i,
        "",
      ),
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

const ALL = /\b(?:all|everything|entire|whole)\b/i;

/** Done ones count as well where the past, a subject or everything is asked for. */
function statusOf(text: string, filter: ListFilter, isDated: boolean) {
  if (HAVE_DONE.test(text) || DO_I_NEED.test(text)) return "all";
  if (filter.status) return filter.status;
  if (subjectOf(text)) return "all";
  return ALL.test(text) && !isDated && !COUNT.test(text) ? "all" : "open";
}

const TELL_ME =
  /^(?:and |please )*(?:tell|remind|show) me,? (?:again,? )?(?=(?:when|what time|(?:what|which) da(?:y|te))\b)/i;

/** A question about tasks, or a request to see them. */
export function readList(said: string, clock: Clock): Intent | undefined {
  const text = asShown(said.replace(TELL_ME, ""));
  if (!QUESTIONS.some((pattern) => pattern.test(text))) return undefined;
  const when = whenIntent(text);
  if (when) return when;
  const filter = readFilter(text, clock);
  const { dueFrom, dueUntil, overdue, undated } = filter;
  const isDated = Boolean(dueFrom ?? dueUntil ?? overdue ?? undated);
  const placed = readPlace(text, filter, isDated);
  if (placed) return placed;
  const search = filter.tag || isDated ? undefined : subjectOf(text);
  const status = statusOf(text, filter, isDated);
  return {
    kind: "list",
    filter: { ...filter, status, ...(search && { search }) },
    ...(COUNT.test(text) && { ask: "count" }),
  };
}
