import type { Clock } from "../clock.ts";
import { readPriority } from "./priority.ts";
import { rule } from "./rule.ts";
import { has, keep, readSaid, wordsOf, written, type Said } from "./said.ts";
import { readTags } from "./tags.ts";
import { hasWords } from "./tidy.ts";
import { takeParts } from "./parts.ts";

/** Titles behind a head that only announces them, and what it says of all of them. */
export interface Listed {
  head?: Said;
  items: Said[];
}

const BULLET = /^\s*(?:[-–—*•+▪]|[(]?[\d۰-۹٠-٩]{1,2}\s*[.)۔-](?=\s))\s*/u;
/** "1. … 2. …" on one line. */
const NUMBERED = /(?:^|\s)[(]?[1۱١]\s*[.)۔-]\s.+\s[(]?[2۲٢]\s*[.)۔-]\s/su;
const NEXT_NUMBER = /(?:^|\s)(?=[(]?[\d۰-۹٠-٩]{1,2}\s*[.)۔-]\s)/u;
const LONGEST_LINE = 80;

/** The lines of a message, or its numbered parts. */
export function linesOf(text: string): string[] {
  const lines = NUMBERED.test(text)
    ? text.split(/\n/).flatMap((line) => line.split(NEXT_NUMBER))
    : text.split("\n");
  return lines.map((line) => line.trim()).filter(Boolean);
}

const CORE = `kaam chiz add note likh likhna likhva dal yad remind list sab naya سودا سامان خریداری بازار
  grocery groceries shopping sauda soda saman samaan samman kharidari khareedari bazar bazaar rashan ration things thing`;
const AROUND = `${CORE} mujhe hamein mera apna ye in vo 1 2 do 3 4 5 6 7 8 9 10 tinon charon aur bhi kuch abhi
  mein par kar kardo karna de dena lo lena liye dila rakh rakhna vala alarm please zara yar ji hai to ke ka ki ko se hi
  alag sirf bas chahiye lao لانا لانی لانے لے خریدنا خریدنی خریدنے ہونا ga , . ! - ke_that اک agla mazid thora pehla acha theek chalo sirf`;

const wordSet = (words: string) => new Set(words.split(/\s+/));
const CORES = wordSet(CORE);
const HEAD_WORDS = wordSet(AROUND);
const SEVERAL = rule(
  "(?:things|(?<!(?:kar|dal|likh|laga|add|note|rakh|bana|de|lo) )do|2|3|4|5|6|7|tinon|charon|chiz|sab|in|kaam hai)",
);
const TAG = rule("(?<=^ )tag");
const ENDS_AS_NEED = rule("hai(?=(?: [.!])* $)");

/** Says that tasks follow, when they are due at most, and nothing else. */
function announces(said: Said, clock: Clock): boolean {
  const { rest } = takeParts(readPriority(said).rest, clock);
  const words = wordsOf(readTags(rest).rest).trim().split(" ");
  return (
    words.some((word) => CORES.has(word)) &&
    words.every((word) => HEAD_WORDS.has(word))
  );
}

const COMMAS = new Set([",", ";"]);
const ANDS = new Set([...COMMAS, "aur", "and"]);

function splitAt(said: Said, marks: Set<string>): Said[] {
  const places = said.tokens.flatMap(({ word }, place) =>
    marks.has(word) ? [place] : [],
  );
  return [-1, ...places]
    .map((place, index) => keep(said, place + 1, places[index]))
    .filter(hasWords);
}

/** Not a rank, a date or "tag ghar", which go with what is named beside them. */
function namesSomething(said: Said, clock: Clock): boolean {
  const { rest } = takeParts(readPriority(said).rest, clock);
  return hasWords(has(rest, TAG) ? readTags(rest).rest : rest);
}

/** "Milk, eggs and bread are to be bought" is one task, unless several are announced. */
function itemsOf(head: Said, body: Said, clock: Clock): Said[] {
  if (has(head, SEVERAL)) return splitAt(body, ANDS);
  const commas = splitAt(body, COMMAS);
  const needs = commas.filter((item) => has(item, ENDS_AS_NEED));
  const shared = needs.length === 1 && commas.length > 1;
  const areTitles = commas.every((item) => namesSomething(item, clock));
  if (commas.length === 1 || shared || !areTitles) return [body];
  return splitAt(body, ANDS);
}

function behindColon(said: Said, clock: Clock): Listed | undefined {
  const colon = said.tokens.findIndex(({ word }) => /^[:-]$/.test(word));
  const head = keep(said, 0, Math.max(colon, 0));
  const body = keep(said, colon + 1);
  if (!hasWords(head) || !hasWords(body) || !announces(head, clock))
    return undefined;
  return { head, items: itemsOf(head, body, clock) };
}

function onLines(lines: string[], clock: Clock): Listed | undefined {
  const [first = "", ...others] = lines;
  const bulleted = others.every((line) => BULLET.test(line));
  const head = readSaid(first.replace(/:\s*$/, ""));
  const isHead =
    !BULLET.test(first) &&
    (/:\s*$/.test(first) || bulleted || announces(head, clock));
  const items = (isHead ? others : lines).map((line) =>
    readSaid(line.replace(BULLET, "")),
  );
  if (!isHead && !bulleted) return undefined;
  return { ...(isHead && { head }), items: items.filter(hasWords) };
}

/** A list of tasks, on lines or behind a colon. */
export function readListed(said: Said, clock: Clock): Listed | undefined {
  const lines = linesOf(said.text);
  if (lines.some(({ length }) => length > LONGEST_LINE * 2)) return undefined;
  return lines.length > 1 ? onLines(lines, clock) : behindColon(said, clock);
}

/** The item with the day that its head names for all. */
export function withDayOf(
  head: Said | undefined,
  item: Said,
  clock: Clock,
): Said {
  const { parts, rest } = head
    ? takeParts(head, clock)
    : { parts: {}, rest: item };
  const own = takeParts(item, clock).parts;
  if (
    !head ||
    !(parts.day ?? parts.repeat) ||
    own.day ||
    own.repeat ||
    own.moment
  )
    return item;
  const left = new Set(rest.tokens);
  const tokens = head.tokens.filter((token) => !left.has(token));
  return readSaid(`${written({ ...head, tokens })} ${written(item)}`);
}
