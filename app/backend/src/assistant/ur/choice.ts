import type { Intent } from "../intent.ts";
import { QUESTION } from "./loose.ts";
import { rule } from "./rule.ts";
import { has, written, type Said } from "./said.ts";
import { readTarget } from "./target.ts";
import { cutFirst, hasWords, withoutCourtesy } from "./tidy.ts";

const BRIEF = 4;
/** "Kitab rehti hai": it is not done. */
const LEFT_OVER = rule("(?:raha|baqi|nahi|adhura)(?: (?:hai|gaya|tha))*(?= $)");
/** "Driver wala bhi usi waqt": as the one before. */
const SAME_TIME = rule(
  "(?<=[^ ] )(?:same|(?<=bhi )(?:vo|ye))(?: (?:vaqt|din|tarikh|time|date))?(?=(?: [,.!])* $)|(?:isi|usi|use|ise|same) (?:vaqt|din|tarikh)(?: (?:par|ko))?(?=(?: [,.!])* $)|(?:in|un|is|us)(?: hi)? ke sath(?: hi)?(?=(?: [,.!])* $)",
);
const ALSO = rule("bhi(?= $)");

/** A few words that name a task answer "which one?". */
export function readChoice(said: Said): Intent {
  const same = cutFirst(said, [SAME_TIME]);
  const named = withoutCourtesy(same ?? said);
  const brief = named.tokens.length <= BRIEF && hasWords(named);
  const names = brief && !has(said, QUESTION) && !has(said, LEFT_OVER);
  const target = names ? readTarget(named) : undefined;
  if (!target) return { kind: "unknown" };
  if (!has(named, ALSO) && !same) return { kind: "choose", target };
  const asSaid = written(cutFirst(named, [ALSO]) ?? named);
  return { kind: "choose", target, also: true, ...(asSaid && { asSaid }) };
}
