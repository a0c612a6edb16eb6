import { rule } from "./rule.ts";
import { cutOut, find, keep, type Said } from "./said.ts";
import { cutFirst, hasWords, withoutCourtesy } from "./tidy.ts";
import { ASKING, ASKING_END } from "./verbs.ts";

const SIZE = "(?:donon|tinon|charon|sab|do|2|3|4|tin|char)";
const APART = "(?:(?:alag|separate|separately|individual|اکیلا|علیحدہ) )+";
const VERB = `(?:bana|likh|add|dal|note|kar|kardo|rakh|laga)${ASKING}${ASKING_END}`;

/** "… teeno ke separate tasks bana do", "… as two tasks". */
const SEPARATELY = [
  rule(
    `(?:[—–:;,-] )?(?:(?:in|un) )?(?:${SIZE} )?(?:(?:ko|ke|ka|ki|ke liye) )*(?:${SIZE} )?${APART}(?:(?:kaam|entry|entries|items?|kar ke|karke|se) )*${VERB}`,
  ),
  rule(
    `(?:, )?(?:as|bataur|بطور) (?:${SIZE} (?:${APART})?|${APART})kaam(?=(?: [,.!])* $)`,
  ),
];
const ADD_END = rule(`(?:ko |ye )?${VERB}`);
const AND = new Set([",", "aur", "and"]);
const MOST = 10;

function parts(said: Said): Said[] {
  const places = said.tokens.flatMap(({ word }, place) =>
    AND.has(word) ? [place] : [],
  );
  return [-1, ...places]
    .map((place, index) => keep(said, place + 1, places[index]))
    .filter(hasWords);
}

/** The things of which each is to be a task of its own; undefined where that is not said. */
export function eachSeparately(said: Said): Said[] | undefined {
  const found = SEPARATELY.map((one) => find(said, one)).find(Boolean);
  if (!found) return undefined;
  const rest = withoutCourtesy(cutOut(said, found));
  const each = parts(cutFirst(rest, [ADD_END]) ?? rest);
  return each.length > 1 && each.length <= MOST ? each : undefined;
}
