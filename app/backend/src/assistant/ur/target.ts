import type { Target } from "../intent.ts";
import { ORDINALS } from "./names.ts";
import { placeOf, rule, toNumber } from "./rule.ts";
import { cutAll, cutOut, find, has, wordsOf, type Said } from "./said.ts";
import { titleOf } from "./tidy.ts";

/** What stands around the words that name a task. */
const AROUND = [
  // "Doosra, call wala": the words tell more than the number.
  rule(
    "(?<=^ )(?:{ORD}|akhri|\\d+)(?: (?:vala|number|kaam))* ,(?= .*(?:vala|hai) $)",
  ),
  rule("(?:tha|hai)(?: na)?(?: ,)? (?:vo|ise|use|un|in)(?= $)"),
  rule("(?<=[^ ]+(?:na|ni|ne|نا|نی|نے) )tha(?: na)?(?: ,)?(?= $)"),
  rule("(?:ka|ki|ke) (?:title|tarikh|vaqt|due|priority)(?= $)"),
  // "Faisal wali meeting": what it is called matters less than whose it is.
  rule("(?<=[^ ] )vala (?!kaam)[^ ]+(?=(?: (?:ko|ka|ki|ke|par))* $)"),
  rule("(?<=^ )bhi(?= [^ ]+ )"),
  rule("(?<=^ )(?:sirf|bas|mera|mark|apna|vo|us|is|ye|jo|the)(?= [^ ]+ )"),
  rule("(?:vala|vala kaam|vale kaam)(?: (?:kaam|task|bhi))*"),
  rule("(?:ka|ki|ke) kaam"),
  rule("kaam(?=(?: (?:ko|ka|ki|ke|bhi))* $)"),
  rule(
    "(?:meri |apna )?list (?:se|mein|par|ka|ki|ke)|(?:se )?(?:meri )?list(?= $)",
  ),
  rule(
    "(?<= )(?:ko|bhi|sirf|bas|ab se|ab|abhi|already|pehla hi|hi|mera khayal|please|to|par|mein|donon|tinon|charon|,)(?= $)",
  ),
  rule(
    "(?:(?:lo|le|kar|dekh|ja) )*(?:dunga|dungi|denge|lunga|lungi|lenge|karunga|(?:lun|de|lo|karunga) ga)(?=(?: ,)* $)",
  ),
  rule("(?<=^ )(?:maine|mein ne|ham ne|ne|ab|kaam|balke|,)"),
];

const N = "(?:{ORD}|akhri|(?:\\d+|do)(?: th)?)";
const COUNTED = new RegExp(
  `^ (?:(?:vo|ye|jo|the|mark|delete|mukammal|kaam|number|no|sirf|bas|haan|han|ji|ab|aur|phir|acha|list ka|(?:list|in|un) mein se) )*(?<all>(?:{N})(?: (?:vala|kaam|chiz|number|no))*(?: (?:(?:,|aur|or|bhi)(?: bhi)? )+(?:kaam |number )?(?:{N})(?: (?:vala|kaam|chiz|number|no))*)*)(?: (?:donon|tinon|charon|ko|bhi|ka|ki|ke|kaam|list|se|mein|,))* $`
    .replaceAll("{N}", N)
    .replaceAll("{ORD}", ORDINALS.join("|")),
  "u",
);

/** "The first two", "the last three". */
const RUN =
  /^ (?:(?:vo|ye|list ke) )*(?<end>pehla|akhri) (?<count>\d+|do|donon|tinon)(?: (?:vala|kaam|chiz|ko|ke|bhi|hi))* $/u;
const GROUP =
  /^ (?:(?:ye|vo|in|un) )?(?<size>tinon|charon)(?: (?:kaam|ko|vala|hi|bhi))* $/u;
/** "The one that I had you write last of all". */
const LAST_ADDED =
  /^ (?:(?:jo|vo|kaam|maine|mein|ne|abhi|sab se) )*akhri (?:mein )?(?:likhva|likhvaya|likha|likhaya|add|dal|ڈالا|ڈلوایا|bata|بتایا|diya|kiya|karvaya|کروایا|tha|hai|vala|kaam|vo|ko|use|ise|ka|ki|ke| )+ $/u;
const SIZES: Record<string, number> = { donon: 2, tinon: 3, charon: 4 };

const IT =
  /^ (?:bhi )?(?:(?:ise|use|in|un|mera|vo|ye|is|us|it|that|isi|usi|apna)(?: (?:vala|kaam|ko|ka|ki|ke|hi|par|bhi|task))*|vo vala kaam) $/u;
/** "Baqi dono ko low kar do". */
const REST =
  /^ (?:(?:aur|ab) )?baqi(?: (?:sab|sara|donon|tinon|charon|vala|kaam|do|\d+))*(?: (?:ko|ka|ki|ke|bhi))* $/u;
const BOTH =
  /^ (?:(?:in|un|ye|vo|ab|inn|unn) )?donon(?: (?:kaam|ko|vala|hi|ka|ki|ke|the|liye))* $/u;
const ALL =
  /(?<= )(?:sab|sara)(?= )(?! (?:se|ke (?:samne|saamne|sath|liye|بیچ|سامنے|saath)) )/u;

const isOrdinal = (word: string): boolean =>
  ORDINALS.includes(word) || word === "akhri";

const numberOf = (word: string): number =>
  isOrdinal(word) ? placeOf(word) : toNumber(word);

const isCount = (word: string): boolean =>
  isOrdinal(word) || /^\d+$|^do$/.test(word);

function readNumbers(words: string): Target | undefined {
  const listed = COUNTED.exec(words)?.groups?.["all"];
  if (!listed) return undefined;
  const counts = listed.split(" ").filter(isCount);
  const numbers = counts.map(numberOf);
  if (numbers.length > 1) return { by: "numbers", numbers };
  const isPlace = isOrdinal(counts[0]!);
  return { by: "number", number: numbers[0]!, ...(isPlace && { isPlace }) };
}

const upTo = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => index + 1);

function readRun(words: string): Target | undefined {
  const { end, count = "" } = RUN.exec(words)?.groups ?? {};
  const size = SIZES[GROUP.exec(words)?.groups?.["size"] ?? ""];
  const numbers = upTo(size ?? (count ? (SIZES[count] ?? toNumber(count)) : 0));
  if (numbers.length === 0) return undefined;
  return {
    by: "numbers",
    numbers: end === "akhri" ? numbers.map((number) => -number) : numbers,
  };
}

const stripped = (said: Said): Said =>
  AROUND.reduce((rest, around) => cutAll(rest, around), said);

function byName(said: Said): Extract<Target, { by: "words" }> | undefined {
  const words = titleOf(stripped(said));
  return words ? { by: "words", words } : undefined;
}

const SIZE = "(?<size>donon|tinon|charon)";
const COUNTED_NAMES = [
  rule(`(?<=^ (?:(?:ye|vo|in|un|mera) )*)${SIZE}(?= [^ ]+)`),
  rule(
    `(?<=[^ ] )(?:(?:vala|ke|ki|ka) )?${SIZE}(?=(?: (?:kaam|ko|bhi|hi|ke|ki))* $)`,
  ),
];
const JOINED = rule("aur|and|,");

/** "Dono fees wale", "bill wale dono": as many as that have the name. */
function readCounted(said: Said): Target | undefined {
  const found = COUNTED_NAMES.map((one) => find(said, one)).find(Boolean);
  const size = SIZES[found?.groups["size"] ?? ""];
  if (!found || !size || has(said, JOINED)) return undefined;
  const named = byName(cutOut(said, found));
  return named && { ...named, count: size };
}

/** Which task is meant; undefined when none is named. */
export function readTarget(said: Said): Target | undefined {
  const words = wordsOf(said);
  if (words.trim() === "") return undefined;
  if (IT.test(words)) return { by: "it" };
  if (REST.test(words)) return { by: "rest" };
  if (BOTH.test(words)) return { by: "both" };
  if (LAST_ADDED.test(words)) return { by: "number", number: -1 };
  const counted = readRun(words) ?? readNumbers(words);
  if (counted) return counted;
  return readCounted(said) ?? byName(said);
}

export const meansAll = (said: Said): boolean => has(said, ALL);

const ALL_ALONE =
  /^ (?:(?:in|un|mera) )?(?:sab|sara)(?: kaam)?(?: (?:ko|ki|ka))* $/u;

/** Without a name it is what was spoken of last. */
export const toTarget = (said: Said | undefined): { target: Target } => ({
  target:
    said && ALL_ALONE.test(wordsOf(said))
      ? { by: "all", filter: {} }
      : ((said && readTarget(said)) ?? { by: "it" }),
});
