import type { Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import { isAside } from "./asides.ts";
import { QUESTION, WHICH } from "./loose.ts";
import { rule } from "./rule.ts";
import { find, has, keep, written, type Said } from "./said.ts";
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

const SET_APART = rule(
  "(?<=^ (?:(?:ji|han|yar) )*(?:[^ ,]+ ){0,3}(?:vala|{ORD}|akhri|\\d+)(?: kaam)?(?: ko)? )(?:,|\\.)(?= [^ ]+ )",
);

/** "Internet wala, mobile ka to company deti hai": which one, and why. */
export function readChoice(said: Said, clock: Clock): Intent {
  const place = find(said, SET_APART)?.from;
  const why = place ? keep(said, place + 1) : undefined;
  return why && isAside(why, clock)
    ? readBrief(keep(said, 0, place))
    : readBrief(said);
}

/** "Budget tight hai": how something is. */
const STATE = rule("(?<=^ (?!.*vala )[^ ]+ [^ ]+ )hai(?= $)");

const asksOrTells = (said: Said): boolean =>
  has(said, QUESTION) || has(said, LEFT_OVER);

/** A few words that name a task answer "which one?". */
function readBrief(said: Said): Intent {
  const same = cutFirst(said, [SAME_TIME]);
  const named = withoutCourtesy(same ?? cutFirst(said, [WHICH]) ?? said);
  const brief = named.tokens.length <= BRIEF && hasWords(named);
  const names = brief && !has(named, STATE) && !asksOrTells(said);
  const target = names ? readTarget(named) : undefined;
  if (!target) return { kind: "unknown" };
  if (!has(named, ALSO) && !same) return { kind: "choose", target };
  const asSaid = written(cutFirst(named, [ALSO]) ?? named);
  return { kind: "choose", target, also: true, ...(asSaid && { asSaid }) };
}
