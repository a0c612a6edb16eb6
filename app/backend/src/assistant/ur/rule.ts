import { canonical } from "./lexicon.ts";
import { MONTHS, ORDINALS, WEEKDAYS } from "./names.ts";
import { find, type Found, type Said } from "./said.ts";

const CLASSES: Record<string, string> = {
  DAY: WEEKDAYS.join("|"),
  MONTH: MONTHS.join("|"),
  ORD: ORDINALS.join("|"),
  YEAR: "20\\d\\d|do (?:ہزار|hazar|hazaar) \\d{1,2}",
  NUM: "\\d+|do",
  PART: "(?:subah )?subah|dopahar|sehpehar|(?:shaam )?shaam|raat",
  UNIT: "din|hafta|mahina|saal",
  /** What ties a day or a time to the sentence, and goes with it. */
  TIE: " (?:ko|tak|ke liye|ke din|ke roz|ki tarikh|se pehla(?: pehla)?|par|mein(?! ne )|ka|ki|ke|se|vala din|vala(?= (?!kaam|din|sab)[^ ]+ ))",
  GIVE: "do|de",
  TAKE: "lo|liya",
};

const expand = (pattern: string): string =>
  pattern.replace(/\{([A-Z]+)\}/g, (whole, name: string) => {
    const choices = CLASSES[name];
    return choices ? `(?:${choices})` : whole;
  });

const LITERAL = /(?<![\\<\w])[a-z_]{2,}(?![\w>?*+])/g;

const INNER = /(?<=[|:])\(\?:([a-z_ |]+)\)(?=[|)])/g;
const CHOICE = /\(\?:([a-z_ ]+(?:\|[a-z_ ]+)+)\)/g;

const once = (_: string, words: string): string =>
  `(?:${[...new Set(words.split("|"))].join("|")})`;

/**
 * A pattern may spell its words in any way that the lexicon knows. The same
 * word twice in a choice that repeats would be tried in every combination.
 */
export const spelled = (pattern: string): string =>
  pattern
    .replace(LITERAL, canonical)
    .replace(INNER, "$1")
    .replace(CHOICE, once);

/** A rule over words, which matches only between words; `{DAY}` is one of a class. */
export const rule = (pattern: string): RegExp =>
  new RegExp(`(?<= )(?:${spelled(expand(pattern))})(?= )`, "u");

export interface Reader<T, Context> {
  rule: RegExp;
  read(groups: Found["groups"], context: Context): T | undefined;
}

export interface Reading<T> {
  value: T;
  found: Found;
}

/** What the first rule that applies reads. */
export function readFirst<T, Context>(
  said: Said,
  readers: Reader<T, Context>[],
  context: Context,
): Reading<T> | undefined {
  for (const { rule: pattern, read } of readers) {
    const found = find(said, pattern);
    const value = found && read(found.groups, context);
    if (found && value !== undefined) return { value, found };
  }
  return undefined;
}

export const toNumber = (word: string): number =>
  word === "do" ? 2 : Number(word);

/** The place that an ordinal names, from 1; -1 for the last. */
export const placeOf = (word: string): number =>
  word === "akhri" ? -1 : ORDINALS.indexOf(word) + 1;
