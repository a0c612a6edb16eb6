import { ACTION_WORDS } from "./lexicon-actions.ts";
import { ENGLISH_WORDS } from "./lexicon-english.ts";
import { GRAMMAR_WORDS } from "./lexicon-grammar.ts";
import { NOUN_WORDS } from "./lexicon-nouns.ts";
import { NUMBER_WORDS } from "./lexicon-numbers.ts";
import { SCRIPT_WORDS } from "./lexicon-script.ts";
import { TIME_WORDS } from "./lexicon-time.ts";
import { WEEKDAYS } from "./names.ts";
import { foldUrdu, isUrduScript, romanKey } from "./normalize.ts";

const PUNCTUATION: Record<string, string> = {
  "،": ",",
  "؛": ";",
  ";": ";",
  "؟": "?",
  "۔": ".",
  "…": ".",
};

const keyOf = (word: string): string =>
  isUrduScript(word) ? foldUrdu(word) : romanKey(word);

const spelledAs = (name: string, spellings: string): [string, string][] =>
  spellings
    .trim()
    .split(/\s+/)
    .map((spelling) => [foldUrdu(spelling), name]);

const SPELLINGS: [string, string][] = [
  ...Object.entries(SCRIPT_WORDS).flatMap(([name, spellings]) =>
    spelledAs(name, spellings),
  ),
  ...[
    TIME_WORDS,
    NUMBER_WORDS,
    ACTION_WORDS,
    GRAMMAR_WORDS,
    NOUN_WORDS,
    ENGLISH_WORDS,
  ]
    .flatMap((table) => Object.entries(table))
    .flatMap(([name, spellings]) => spelledAs(name, `${name} ${spellings}`)),
];

/** As written first: "may" is a month though it sounds like "mein". */
const AS_WRITTEN = new Map(SPELLINGS);
const BY_SOUND = new Map(
  SPELLINGS.filter(([spelling]) => !/\d/.test(spelling)).map(
    ([spelling, name]) => [keyOf(spelling), name],
  ),
);

const SHORTEST = 3;

/** "Kra", "dkhao", "sbah": chats leave out vowels. */
const squeezed = (spelling: string): string[] => [
  spelling.replace(/(?<=^[^aeiou]+)[aeiou]+/, ""),
  spelling.replace(/(?<!^)[aeiou]+(?!$|[aeiou])/g, ""),
];

/** "Mangl", "jmeraat": one vowel left out, where enough is left. */
const withoutOneVowel = (spelling: string): string[] =>
  [...spelling.matchAll(/[aeiou]+(?!$)/g)]
    .map(
      ({ 0: vowels, index }) =>
        spelling.slice(0, index) + spelling.slice(index + vowels.length),
    )
    .filter(({ length }) => length > SHORTEST);

const DAYS_AND_PARTS = new Set([
  ...WEEKDAYS,
  ...["subah", "dopahar", "shaam", "raat"],
]);

const BY_CONSONANTS = new Map(
  [
    ...Object.entries(TIME_WORDS).filter(([name]) => DAYS_AND_PARTS.has(name)),
    ...Object.entries(ACTION_WORDS),
  ]
    .flatMap(([name, spellings]) =>
      `${name} ${spellings}`
        .match(/\b[a-z]+\b/g)!
        .flatMap((spelling) => [
          ...squeezed(spelling),
          ...(DAYS_AND_PARTS.has(name) ? withoutOneVowel(spelling) : []),
        ])
        .map((spelling): [string, string] => [spelling, name]),
    )
    .filter(([spelling]) => spelling.length >= SHORTEST),
);

/** "Rakhiye", "رکھیے": asked politely, a verb is still the same. */
const POLITE = /(?<=..)(?:iyega|iyegaa|iyay|iye|aiye|ئیے|یے|یئے)$/u;

const found = (word: string): string | undefined =>
  AS_WRITTEN.get(word) ?? BY_SOUND.get(keyOf(word)) ?? BY_CONSONANTS.get(word);

const meaningOf = (word: string): string | undefined => {
  const known = found(word);
  if (known || !POLITE.test(word)) return known;
  const verb = found(word.replace(POLITE, ""));
  return verb && verb in ACTION_WORDS ? verb : undefined;
};

const LITERAL = /^(?:["“”«‘]|#(?=[\p{L}\p{N}])|'.)/u;

/** A quoted title and a tag are not read as words. */
const isLiteral = (part: string): boolean =>
  part.length > 1 && LITERAL.test(part);

/**
 * The word that stands for a part of the message in both scripts; unknown
 * ones stand for themselves.
 */
export function canonical(part: string): string {
  if (isLiteral(part)) return part.startsWith("#") ? "#tag" : "#quoted";
  const folded = foldUrdu(part).toLowerCase();
  if (/^\d/.test(folded)) return folded;
  if (!/\p{L}/u.test(folded)) return PUNCTUATION[folded] ?? folded;
  return meaningOf(folded) ?? folded;
}

/** Whether the word is one that Urdu, in either script, uses here. */
export const isKnown = (part: string): boolean =>
  meaningOf(foldUrdu(part).toLowerCase()) !== undefined;

const TIMES = new Set(
  Object.entries(TIME_WORDS)
    .flatMap(([, spellings]) => spellings.trim().split(/\s+/))
    .filter(isUrduScript)
    .map(foldUrdu),
);

/** Whether the word is one of days, months or parts of the day, in Urdu script. */
export const isTimeWord = (part: string): boolean => TIMES.has(foldUrdu(part));

/** How a word is spelled in Urdu script. */
export const urduSpellings = (name: string): string[] =>
  SPELLINGS.filter(
    ([spelling, own]) => own === name && isUrduScript(spelling),
  ).map(([spelling]) => spelling);
