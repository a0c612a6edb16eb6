import { canonical, isKnown } from "./lexicon.ts";
import { kindOfDayPart } from "./day-part-kinds.ts";
import { isDone } from "./did.ts";
import { partsOf, wordOf, type Part } from "./pieces.ts";
import { unlikeSound } from "./sound-alike.ts";
import { timeMeant } from "./typo.ts";

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

const ORDINAL_END = /^(?:st|nd|rd|th)$/i;

/** "Saare 5 baje" is half past; "saare kaam" are all of them. */
const HALF_PAST =
  /^(?:\d+|do) (?:baje|baj|ghanta|minat|din|hafta|mahina|saal)$/;

/** "Poore 5 baje" is five sharp. */
const FULL = /^(?:p|پ)/iu;
const isHalfPast = (part: string, after: Part[]): boolean =>
  !FULL.test(part) && HALF_PAST.test(after.map(wordOf).join(" "));

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

const COMES =
  /^(?:آئے|آئیں|آ|جائے|جائیں|aaye|ayega|aayega|ayenge|aayenge|aayen)$/i;

/** "Bhai ko", "sir ki", "bhai aaye ga": a person who is spoken of, and not to. */
function isSpokenOf(after: Part[]): boolean {
  const [next = "", second = ""] = after.map(wordOf);
  if (COMES.test(after[0]?.part ?? "") && /^(?:ga|raha)$/.test(second))
    return true;
  return OF_WHOM.test(TITLED.test(next) ? second : next);
}

/** "کل ملا کر" is all in all, not tomorrow. */
const isSum = (parts: Part[]): boolean =>
  /^kal (?:ملا|mila) (?:kar|ke)$/.test(parts.map(wordOf).join(" "));

const besides = (parts: Part[], index: number): (string | undefined)[] =>
  [parts[index - 1], parts[index + 1]].map((one) => one && wordOf(one));

const CALLED = /^(?:bhai|بھائی|bhaiya|sir)$/i;
const VERB_END = /(?:na|ni|ne|ny|o|نا|نی|نے|و)$/i;

/** "Zahid bhai": a name goes before it. */
const isNamed = (part: string, before?: Part): boolean =>
  before !== undefined &&
  CALLED.test(part) &&
  /^\p{L}/u.test(before.part) &&
  !VERB_END.test(before.part) &&
  !isKnown(before.part);

const vocative = (part: string, before: Part | undefined, after: Part[]) =>
  isSpokenOf(after) || isNamed(part, before) ? part.toLowerCase() : "yar";

const YES_OR_IS = /^(?:hn|ha|haan|han)$/i;
const BEFORE_IS =
  /(?:na|ni|ne|ny|rha|rhi|rhe|raha|rahi|rahe|gaya|gya|gai|gaye|aye|aya|ayi|liya|lia|liye|diya|dia|diye|hue|hua|kiya|kiye|chuke|ta|ti|te)$/i;

/** "Krne hn", "check krwani ha": no yes, but the verb. */
const isVerb = (part: string, before?: Part): boolean =>
  before !== undefined && YES_OR_IS.test(part) && BEFORE_IS.test(before.part);

const BUYING =
  /^(?:leni|lani|khareedni|kharidni|mangwani|mangani|banwani|chahiye)$/i;
/** "…, nai leni hai" is a new one, though "sabzi nai leni" is not to be bought. */
const isNew = (parts: Part[], index: number): boolean =>
  /^nai$/i.test(parts[index]!.part) &&
  BUYING.test(parts[index + 1]?.part ?? "") &&
  !/\p{L}/u.test(parts[index - 1]?.part ?? "");

/** What a part means because of those around it. */
function inPhrase(parts: Part[], index: number): string | undefined {
  if (isSum(parts.slice(index, index + 3))) return "kul";
  if (isDone(parts, index)) return "kiya";
  if (isNew(parts, index)) return "naya";
  return (
    unlikeSound(parts, index) ??
    kindOfDayPart(parts[index]!, parts[index - 1], parts[index + 1])
  );
}

/** What a part means beside those around it. */
function meaning(whole: Part, index: number, parts: Part[]): string {
  const { part, from } = whole;
  const before = parts[index - 1];
  const glued = before?.until === from;
  if (glued && ORDINAL_END.test(part) && /\d$/.test(before.part)) return "th";
  if (isLess(part, before, parts[index + 1])) return "low";
  if (isVerb(part, before)) return "hai";
  const word =
    inPhrase(parts, index) ??
    timeMeant(part, ...besides(parts, index)) ??
    wordOf(whole);
  const after = parts.slice(index + 1, index + 3);
  if (word === "yar") return vocative(part, before, after);
  return word === "sara" && isHalfPast(part, after) ? "sarhe" : word;
}

export const readSaid = (text: string): Said => ({
  text,
  tokens: partsOf(text).map(({ from, until }, index, parts) => ({
    word: meaning(parts[index]!, index, parts),
    from,
    until,
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

const MARK = /^[,.!?;]$/;

/** The words as the person wrote them. */
export const written = ({ text, tokens }: Said): string =>
  tokens
    .map(({ from, until, index }, place) => {
      const next = tokens[place + 1];
      if (!next) return text.slice(from, until);
      if (next.index === index + 1) return text.slice(from, next.from);
      return `${text.slice(from, until)}${MARK.test(next.word) ? "" : " "}`;
    })
    .join("");
