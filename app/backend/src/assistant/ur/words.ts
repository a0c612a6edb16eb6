import { canonical } from "./lexicon.ts";
import { GRAMMAR_WORDS } from "./lexicon-grammar.ts";
import { TIME_WORDS } from "./lexicon-time.ts";
import { foldUrdu, isUrduScript, romanKey } from "./normalize.ts";

const CONSONANTS: Record<string, string> = {
  ب: "b",
  پ: "p",
  ت: "t",
  ٹ: "t",
  ث: "s",
  ج: "j",
  چ: "c",
  ح: "h",
  خ: "kh",
  د: "d",
  ڈ: "d",
  ذ: "z",
  ر: "r",
  ڑ: "r",
  ز: "z",
  ژ: "z",
  س: "s",
  ش: "sh",
  ص: "s",
  ض: "z",
  ط: "t",
  ظ: "z",
  غ: "gh",
  ف: "f",
  ق: "k",
  ک: "k",
  گ: "g",
  ل: "l",
  م: "m",
  ن: "n",
  ں: "",
  ہ: "h",
  ھ: "h",
};

/** Verbs are named in any of their forms: "dalwa" is "dalwana". */
const INFINITIVE = /(?<=.{3})(?:n[aei]|نا|نی|نے)$/u;

function urduSound(word: string): string {
  const [first = "", ...rest] = foldUrdu(word).replace(INFINITIVE, "");
  const begins = /[اآع]/u.test(first)
    ? "a"
    : first === "و"
      ? "v"
      : (CONSONANTS[first] ?? "");
  const body = rest.join("").replace(/ہ$/u, "");
  return begins + [...body].map((letter) => CONSONANTS[letter] ?? "").join("");
}

function romanSound(word: string): string {
  const key = romanKey(word).replace(INFINITIVE, "");
  const begins = /^[aeiou]/.test(key) ? "a" : key.slice(0, 1);
  const body = key.slice(1).replace(/(?<=[aeiou])h$/, "");
  return (begins + body.replace(/[aeiouyv]/g, "")).replace(/ch/g, "c");
}

/** Vowels vary most between spellings, and are hardly written in Urdu: they are left out. */
function soundOf(word: string): string {
  if (/^\d/.test(word)) return word;
  const sound = isUrduScript(word) ? urduSound(word) : romanSound(word);
  return sound || word;
}

const SMALL = new Set(
  "karva ko ka ki ke se tak par mein liye vala aur hai tha ka kar karna kardo de lo ja liya diya kiya gaya hua hoga ab bhi ye vo is us mera apna kaam ne hi to na nahi".split(
    " ",
  ),
);

const FUNCTION_WORDS = new Set([
  ...Object.keys(GRAMMAR_WORDS),
  ...Object.keys(TIME_WORDS),
  ..."ab itna utna zaruri aham fori high low medium ho hua hoga gaya raha jo chiz parega darj kabhi".split(
    " ",
  ),
]);

const partsOf = (text: string): string[] =>
  foldUrdu(text)
    .toLowerCase()
    // This letter ends words: behind it a space is missing.
    .replace(/ے(?=[\u0600-\u06ff])/gu, "ے ")
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function tellingParts(text: string): string[] {
  const parts = partsOf(text);
  const telling = parts.filter((part) => !SMALL.has(canonical(part)));
  return telling.length > 0 ? telling : parts;
}

/**
 * The words that tell tasks apart by their sound, which is one for both
 * scripts; all words when there are only small ones.
 */
export const tellingWords = (text: string): string[] =>
  tellingParts(text).map(soundOf);

/** Words that name nothing by themselves, wherever they stand. */
const isFunction = (word: string): boolean =>
  FUNCTION_WORDS.has(canonical(word));

/** What is left of words when those that name nothing are set aside. */
export const namingWords = (text: string): string[] =>
  partsOf(text)
    .filter((word) => !isFunction(word))
    .map(soundOf);

const ALIKE: [RegExp, string][] = [
  [/[ثص]/gu, "س"],
  [/[ذضظ]/gu, "ز"],
  [/[ٹط]/gu, "ت"],
  [/ڈ/gu, "د"],
  [/ڑ/gu, "ر"],
  [/ق/gu, "ک"],
  [/ح/gu, "ہ"],
  [/ھ/gu, ""],
];

/** Letter by letter, those that are taken for each other as one: for slips of the pen. */
export const spelledWords = (text: string): string[] =>
  tellingParts(text).map((word) =>
    ALIKE.reduce((key, [letters, by]) => key.replace(letters, by), word),
  );

/** With their vowels: "nani" is not "nana". */
export const fullWords = (text: string): string[] =>
  tellingParts(text).map((word) =>
    isUrduScript(word) ? word : romanKey(word),
  );
