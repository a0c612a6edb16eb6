import { canonical } from "./lexicon.ts";

/** A word of the message, where it stands there, and what it means. */
export interface Token {
  /** The lexicon's name for the word; the folded word where it has none. */
  word: string;
  from: number;
  until: number;
  index: number;
}

/** A message, or what is left of it once parts have been read. */
export interface Said {
  text: string;
  tokens: Token[];
}

const QUOTED = `"[^"]+"|“[^”]+”|«[^»]+»|‘[^’]+’|(?<![^\\s])'[^']+'(?![^\\s،,.۔])`;
const TAG = "#[\\p{L}\\p{M}\\p{N}_-]+";
const NUMBER = "[0-9۰-۹٠-٩]+(?:[:./-][0-9۰-۹٠-٩]+)*";
const WORD = "[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}'’\\u200b-\\u200f-]*";
const PARTS = new RegExp(`${QUOTED}|${TAG}|${NUMBER}|${WORD}|\\S`, "gu");

/** Words that are often written without the space between them. */
const GLUED = /^(کل|آج|پرسوں)(صبح|دوپہر|شام|رات|تک)$/u;

interface Part {
  part: string;
  from: number;
}

function unglue(part: string, from: number): Part[] {
  const [, first, second] = GLUED.exec(part) ?? [];
  if (!first || !second) return [{ part, from }];
  return [
    { part: first, from },
    { part: second, from: from + first.length },
  ];
}

const ORDINAL_END = /^(?:st|nd|rd|th)$/i;

/** "Saare 5 baje" is half past; "saare kaam" are all of them. */
const HALF_PAST =
  /^(?:\d+|do) (?:baje|baj|ghanta|minat|din|hafta|mahina|saal)$/;

const RANK = /^(?:zaruri|aham|fori|priority)$/;

/** "Kam zaroori" and "priority kam" are less; "kam" is often work, too. */
function isLess(part: string, before?: Part, after?: Part): boolean {
  if (part.toLowerCase() !== "kam") return false;
  const [left, right] = [before, after].map(
    (one) => one && canonical(one.part),
  );
  return RANK.test(right ?? "") || /^(?:priority|nahi|,)$/.test(left ?? "");
}

const TITLED = /^(?:jaan|january|ji|sahab|log)$/;
const OF_WHOM = /^(?:ko|ka|ki|ke|se|ne|vala)$/;

/** "Bhai ko", "sir ki": a person who is spoken of, and not to. */
function isSpokenOf(after: Part[]): boolean {
  const [next = "", second = ""] = after.map(({ part }) => canonical(part));
  return OF_WHOM.test(TITLED.test(next) ? second : next);
}

/** What a part means beside those around it. */
function meaning({ part, from }: Part, index: number, parts: Part[]): string {
  const before = parts[index - 1];
  const glued = before && before.from + before.part.length === from;
  if (glued && ORDINAL_END.test(part) && /\d$/.test(before.part)) return "th";
  if (isLess(part, before, parts[index + 1])) return "low";
  const word = canonical(part);
  const after = parts.slice(index + 1, index + 3);
  if (word === "yar" && isSpokenOf(after)) return part.toLowerCase();
  if (word !== "sara") return word;
  const behind = after.map((one) => canonical(one.part)).join(" ");
  return HALF_PAST.test(behind) ? "sarhe" : word;
}

export const readSaid = (text: string): Said => ({
  text,
  tokens: [...text.matchAll(PARTS)]
    .flatMap(({ 0: part, index }) => unglue(part, index))
    .map((part, index, parts) => ({
      word: meaning(part, index, parts),
      from: part.from,
      until: part.from + part.part.length,
      index,
    })),
});

/** What rules are matched against: the words with one space around each. */
export const wordsOf = ({ tokens }: Said): string =>
  ` ${tokens.map(({ word }) => word).join(" ")} `;

export interface Found {
  /** Positions among the tokens that are left. */
  from: number;
  until: number;
  groups: Record<string, string | undefined>;
}

const countWords = (text: string): number =>
  text.split(" ").filter(Boolean).length;

export function find(said: Said, rule: RegExp): Found | undefined {
  const words = wordsOf(said);
  const match = rule.exec(words);
  if (!match) return undefined;
  const from = countWords(words.slice(0, match.index));
  const length = countWords(match[0]);
  return { from, until: from + length, groups: match.groups ?? {} };
}

export const has = (said: Said, rule: RegExp): boolean =>
  rule.test(wordsOf(said));

export const keep = (said: Said, from: number, until?: number): Said => ({
  ...said,
  tokens: said.tokens.slice(from, until),
});

export const cutOut = (said: Said, { from, until }: Found): Said => ({
  ...said,
  tokens: said.tokens.filter((_, index) => index < from || index >= until),
});

export const cutAll = (said: Said, rule: RegExp): Said => {
  const found = find(said, rule);
  return found && found.until > found.from
    ? cutAll(cutOut(said, found), rule)
    : said;
};

/** The words as the person wrote them. */
export const written = ({ text, tokens }: Said): string =>
  tokens
    .map(({ from, until, index }, place) => {
      const next = tokens[place + 1];
      if (!next) return text.slice(from, until);
      return next.index === index + 1
        ? text.slice(from, next.from)
        : `${text.slice(from, until)} `;
    })
    .join("");
