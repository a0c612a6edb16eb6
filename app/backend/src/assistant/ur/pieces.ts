import { canonical, isKnown, isTimeWord } from "./lexicon.ts";
import { isUrduScript } from "./normalize.ts";

/** A piece of the message that is read as one word. */
export interface Part {
  part: string;
  from: number;
  until: number;
}

const QUOTED = `"[^"]+"|“[^”]+”|”[^“”]+“|«[^»]+»|‘[^’]+’|(?<![^\\s])'[^']+'(?![^\\s،,.۔])`;
const TAG = "#[\\p{L}\\p{M}\\p{N}_-]+";
const NUMBER = "[0-9۰-۹٠-٩]+(?:[:./-][0-9۰-۹٠-٩]+)*";
/** Figures behind a word of Urdu are another one: "صبح۱۰بجے". */
const URDU =
  "[\\u0621-\\u06d3][\\u0621-\\u065f\\u0670-\\u06d3'’\\u200b-\\u200f-]*";
const HALF_OF_DAY = "(?<![\\p{L}])[AaPp]\\.[Mm](?![\\p{L}])\\.?";
const WORD = "[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}'’\\u200b-\\u200f-]*";
const PARTS = new RegExp(
  `${QUOTED}|${TAG}|${NUMBER}|${HALF_OF_DAY}|${URDU}|${WORD}|\\S`,
  "gu",
);

/** A letter that only ends words: behind it a space is missing. */
const WORD_END = /[ےں](?=[\u0621-\u06d3])/u;
const HALF_SPACE = /[\u200b-\u200f]/u;
/** Of two words without a space between them, neither is shorter. */
const SHORTEST = 2;

const isUnknown = (part: string): boolean =>
  isUrduScript(part) && !isKnown(part);

function cutAt({ part, from, until }: Part, place: number): [Part, Part] {
  return [
    { part: part.slice(0, place), from, until: from + place },
    { part: part.slice(place), from: from + place, until },
  ];
}

const isTied = (part: string): boolean => /^(?:کو|تک|کے|کی)$/u.test(part);

/** "کلصبح", "پیرکو": a time word with another one, or with what ties it. */
function endOfTime(part: string): number | undefined {
  const places = [...part].map((_, place) => place).slice(SHORTEST);
  return places.find((place) => {
    const [first, second] = [part.slice(0, place), part.slice(place)];
    return isTimeWord(first) && (isTimeWord(second) || isTied(second));
  });
}

function endOfKnown(part: string): number | undefined {
  const half = part.search(HALF_SPACE);
  const first = part.slice(0, half);
  const second = part.slice(half + 1);
  return half > 0 && isKnown(first) && isKnown(second) ? half : undefined;
}

function endOfWord(part: string): number | undefined {
  const place = part.search(WORD_END) + 1;
  return place > 0 && isKnown(part.slice(0, place)) ? place : undefined;
}

const NEED_END = /(?<=.(?:نا|نی|تا|تی|یا|ئی|ا))(?:ہے|ہیں)$/u;
/** "جاناہے", "لینیہے". */
const startOfNeed = (part: string): number | undefined => {
  const place = part.search(NEED_END);
  return place > 1 ? place : undefined;
};

/** "Uska", "isme", "uspe": of it, in it, on it. */
const OF_IT = /^(?:us|is|un|in)(?:ka|ki|ke|me|mein|mai|main|pe|par|per)$/i;

/** Words that are written without the space between them. */
function unglued(whole: Part): Part[] {
  const { part } = whole;
  if (OF_IT.test(part)) return cutAt(whole, 2);
  if (!isUnknown(part)) return [whole];
  const place =
    endOfKnown(part) ?? endOfTime(part) ?? endOfWord(part) ?? startOfNeed(part);
  if (place === undefined) return [whole];
  const [first, second] = cutAt(whole, place);
  return [first, ...unglued(second)];
}

/** One word with a space in it: "ری شیڈول", "پر سوں". */
function areOne(text: string, first: Part, second: Part): boolean {
  const isSpaced = second.from === first.until + 1 && text[first.until] === " ";
  const isOdd = isUnknown(first.part) || isUnknown(second.part);
  const areWords = isUrduScript(first.part) && isUrduScript(second.part);
  return (
    isSpaced && areWords && isOdd && isKnown(`${first.part}${second.part}`)
  );
}

const COMING = /^(?:aa?n[ae]y?|آنے)$/i;
const NAMED_AHEAD =
  /^(?:kal|parson|pir|mangal|budh|jumerat|juma|sanichar|itvar|hafta|mahina|saal|weekend)$/;

/** "Aane wale jumme": the coming one, where guests who come stay two words. */
const isAhead = (first: Part, second: Part, next?: Part): boolean =>
  COMING.test(first.part) &&
  wordOf(second) === "vala" &&
  next !== undefined &&
  NAMED_AHEAD.test(wordOf(next));

function withOneMore(text: string) {
  return (parts: Part[], part: Part, index: number, all: Part[]): Part[] => {
    const last = parts.at(-1);
    const ahead = last && isAhead(last, part, all[index + 1]);
    if (!last || !(ahead || areOne(text, last, part))) return [...parts, part];
    const one = { part: ahead ? "aanewale" : `${last.part}${part.part}` };
    return [
      ...parts.slice(0, -1),
      { ...one, from: last.from, until: part.until },
    ];
  };
}

export const partsOf = (text: string): Part[] =>
  [...text.matchAll(PARTS)]
    .map(({ 0: part, index }) => ({
      part,
      from: index,
      until: index + part.length,
    }))
    .flatMap(unglued)
    .reduce(withOneMore(text), []);

export const wordOf = ({ part }: Part): string => canonical(part);
