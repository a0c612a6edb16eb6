import { FULL_DAY } from "./calendar.ts";

/** Titles behind a colon or on lines of their own, and what is said of all of them. */
export interface Listed {
  titles: string[];
  head: string;
}

const BULLET = /^\s*(?:[-*•+]\s+|\d+[.)]\s*)/;
const THINGS =
  "(?:tasks?|items?|things?|todos?|to-dos?|to do(?: list)?|errands|chores|jobs|reminders?|list|stuff|plan|homework)";
const HEAD = new RegExp(
  `^(?:(?:please |can you |could you |(?:i )?(?:need|have|want|got|must|should)(?: to)? )?(?:add|adding|create|new|put|remind me|note|schedule|(?:don't|do not) (?:let me )?forget|remember|reminders?|i(?:'ve| have) (?:got )?|my|here(?:'s| are)|these are|the following|todos?|to[- ]do|tasks?|to (?:buy|get|do)|today|tomorrow|tonight|this week|(?:a )?(?:few|couple)|two|three|four|five|six|some|several|\\d)\\b[^:]{0,60}?|(?:i |we )?(?:need|have|must|got)(?: to)?|(?:here's|this is) what i (?:need|have) to do[^:]{0,20}|[^:]{0,30}\\b${THINGS}\\b[^:]{0,30}):\\s*([\\s\\S]+)$`,
  "i",
);
const NO_HOUR = /(?<!\d):|:(?!\d)/;

const COUNT =
  "(?:two|three|four|five|six|\\d|(?:a )?(?:couple|few)(?: of)?|some|several)";
const DAY = `(?:(?:for|on|to do) )*(?:today|tomorrow|tonight|(?:this|next|the) week(?:end)?|(?:this |next )?${FULL_DAY})`;
/** "Two things for tomorrow. Drop the car off, and …": a sentence that only says what follows. */
const HEAD_SENTENCE = new RegExp(
  `^((?:${DAY},? )?(?:(?:i(?:'ve| have)(?: got)?|i need to do|there are|here are|got) )?${COUNT} (?:more |other |quick )?(?:things|tasks|errands|jobs|chores|todos|reminders)(?: (?:to do|i (?:have|need) to do))?(?: ${DAY})?|(?:here's|this is) what i (?:need|have) to do(?: ${DAY})?|to do ${DAY})\\s*(?:[.]|,| [-–])\\s+(?=\\S)`,
  "i",
);

/** With a colon behind such a head, and commas between what follows it. */
function withColon(text: string): string {
  const [head = "", said = ""] = HEAD_SENTENCE.exec(text) ?? [];
  const body = text.slice(head.length);
  return head
    ? `${said}: ${body.replace(/(?<=[\p{L}\d]{2})[.]\s+(?=\S)/gu, ", ")}`
    : text;
}

function split(body: string): string[] {
  const lines = body.split("\n").filter((line) => line.trim() !== "");
  const parts =
    lines.length > 1 ? lines : body.split(/\s*[,;]\s*(?:and )?|\s+and\s+/i);
  return parts.map((part) => part.replace(BULLET, "").trim()).filter(Boolean);
}

const DATE_ALONE =
  /^(?:(?:on|by|for|due|next|this) )*(?:today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|(?:at )?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)?)(?: (?:morning|afternoon|evening|night))?(?: (?:at )?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)?)?$/i;

/** "Milk, eggs, tomorrow": a date alone is no title, and is of all before it. */
function withDates(titles: string[]): string[] {
  const dates = titles.filter((title) => DATE_ALONE.test(title));
  const others = titles.filter((title) => !DATE_ALONE.test(title));
  return others.map((title) => [title, ...dates].join(" "));
}

const SHARED =
  /^(.+?)[\s,;:–—-]+(?:all|both|each|all of (?:them|these|it))(?: of (?:them|these))?(?: (?:due|to be done|needed))? ((?:(?:by|for|on|before|due|at) |tomorrow|today|tonight|(?:high|low|medium) priority|urgent|#).{0,30})$/i;
const NO_TITLES =
  /^(?:move|push|mark|delete|remove|complete|finish|set|make|change|show|list|reschedule|postpone|what|which|is|are|i've|i have)\b/i;

/** "Grade tests, laminate posters and email Ann, all by tomorrow". */
function readShared(text: string): Listed | undefined {
  const [, body = "", tail = ""] = SHARED.exec(text) ?? [];
  if (!body || NO_TITLES.test(body)) return undefined;
  const titles = split(body.replace(/ & /g, " and "));
  return titles.length > 1
    ? { titles: titles.map((title) => `${title} ${tail}`), head: "" }
    : undefined;
}

/** "add: a, b and c", "two things for Monday: a and b", and a list of lines below such a head. */
export function readListed(said: string): Listed | undefined {
  const text = withColon(said.trim());
  const shared = readShared(text.trim());
  if (shared) return shared;
  if (!NO_HOUR.test(text)) return undefined;
  const match = HEAD.exec(text.trim());
  if (!match) return undefined;
  const [whole, body = ""] = match;
  const titles = withDates(split(body));
  const head = whole.slice(0, whole.length - body.length);
  return titles.length > 1 ? { titles, head } : undefined;
}
