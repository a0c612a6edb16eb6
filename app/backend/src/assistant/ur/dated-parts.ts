import { rule } from "./rule.ts";
import { has, keep, type Said } from "./said.ts";

const DAY =
  "(?:aaj|kal|parson|{DAY}|hafta(?= ko)|agla (?:din|roz)|(?:\\d+|do|adha) (?:ghanta|minat|din|hafta) (?:ke )?bad|\\d+ {MONTH}|{MONTH} \\d+|\\d+(?= (?:ko|tarikh)))";
const HOUR = "(?:\\d+(?:[:.]\\d\\d)?|do) baje";
const TIE = "(?: (?:ko|tak|par|tarikh))*";

const DAY_LAST = rule(`(?<=[^ ] )${DAY}${TIE}(?= $)`);
const HAS_DAY = rule(`(?<=[^ ] )${DAY}(?= )`);
const INFINITIVE =
  "(?:(?:karna|karva|lena|dena|jana|[^ ]{2,}(?:na|ni|ne|نا|نی|نے))(?: hai)? $|(?:rakh|kar|kardo|shift|likh|laga|dal|add)(?: (?:kar|do|de|lo))* $)";
const DAY_FIRST = rule(
  `(?<=^ (?:aur )?)${DAY}${TIE}(?= (?!${INFINITIVE}).*[^ ]{3,} $)`,
);
const OF_ONE = rule(`vala(?: (?:kaam|ko))*(?: ${DAY}${TIE}| ${HOUR})+(?= $)`);

/** "Gym aaj, grocery kal": each part ends with its own day. */
const areDatedLast = (before: Said, behind: Said): boolean =>
  has(before, DAY_LAST) && has(behind, DAY_LAST);

/** "Har mangal aur jumerat ko gym", "sirf peer aur budh": days of one rule. */
const OF_RULE = rule("har|every|sirf|bas|rozana|haftavar|repeat");

const OF_DATES =
  "(?:aur|{DAY}|{PART}|ko|tak|baje|am|pm|at|har|hafta|repeat|\\d+(?:[:.]\\d\\d)?|,)";
const ONLY_DATES = rule(`(?<=^ )${OF_DATES}(?: ${OF_DATES})*(?= $)`);

/** "Planning 31 dec ko, aur 2 jan ko office": one ends with a day, the next begins with one. */
const areChained = (before: Said, behind: Said): boolean =>
  !has(before, OF_RULE) &&
  !has(behind, ONLY_DATES) &&
  has(before, DAY_LAST) &&
  has(behind, DAY_FIRST);

/** "Report kal submit, aur Friday ko presentation". */
const goOn = (before: Said, behind: Said): boolean =>
  behind.tokens[0]?.word === "aur" &&
  has(before, HAS_DAY) &&
  has(behind, DAY_FIRST);

/** "Ali wali 5 baje aur Sara wali 6 baje". */
const areOfTwo = (before: Said, behind: Said): boolean =>
  has(before, OF_ONE) && has(behind, OF_ONE);

/** Whether each side of a mark has its own date. */
export function haveOwnDates(said: Said, place: number): boolean {
  const [before, behind] = [keep(said, 0, place), keep(said, place + 1)];
  return [areDatedLast, areChained, goOn, areOfTwo].some((one) =>
    one(before, behind),
  );
}
