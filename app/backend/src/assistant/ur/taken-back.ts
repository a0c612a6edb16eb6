import type { Intent } from "../intent.ts";
import { rule } from "./rule.ts";
import { has, type Said } from "./said.ts";

const FILLING =
  "(?:(?:nahi|are|oho|yar|ji|maaf|acha|han|chalo|please|to|ab|bhi|mein ne|maine|,|\\.|!) )*";
const IT =
  "(?:(?:ye|vo|ise|use|is|us|in|un|jo)(?: (?:vala|kaam|ko|bhi|to|sab|hi))*)";
const WRITE = "(?:karna|likhna|dalna|rakhna|add karna|note karna|likhva|kehna)";
const WRITTEN =
  "(?:likh|likha|likhva|keh|bol|add|dal|kar|ho|bata|dab|kaha|note|mukammal|done)";
const REMOVE = `(?: ,)?(?: ${IT})?(?: (?:delete|mita|hata|nikal|cancel)(?: (?:kar|kardo|do|de|dena))*)?`;
const END = "(?=(?: (?:,|\\.|!|yar|ji|please|na|abhi))* $)";

const TAKES_BACK = [
  // "Ye nahi karna", "nahi nahi ye nahi likhna tha".
  rule(`(?<=^ ${FILLING})${IT} nahi ${WRITE}(?: (?:hai|tha))?${END}`),
  rule(`(?<=^ ${FILLING})nahi ${WRITE} tha${END}`),
  // "Ghalti se likh diya", "ye ghalat likha hai, hata do".
  rule(
    `(?<=^ ${FILLING})(?:${IT} )?(?:ghalti se|ghalat)(?: ${WRITTEN})+(?: (?:diya|gaya|hogaya|kardiya|liya|hai|tha))*${REMOVE}${END}`,
  ),
  // "Ye mat likho".
  rule(
    `(?<=^ ${FILLING})(?:${IT} )?(?:mat|na|nahi) (?:likh|add|dal|note|rakh)(?: (?:kar|karna|do|de|dena))*${END}`,
  ),
  // "Irada badal gaya".
  rule(
    `(?<=^ ${FILLING}(?:mera )?)(?:irada|plan|program|mizaj|dil) badal (?:gaya|diya|liya)(?: hai)?${REMOVE}${END}`,
  ),
];

const NOT_DONE = rule(
  `(?<=^ ${FILLING}(?:${IT} )?)(?:abhi )?(?:tak )?nahi (?:hua|kiya|liya|hogaya)(?: hai)?(?: (?:,|ghalti se|mein ne|${WRITTEN}|diya|gaya|kardiya))*${END}`,
);

/** What was done just before is not wanted, or was said by mistake. */
export function readTakenBack(said: Said): Intent | undefined {
  if (has(said, NOT_DONE)) return { kind: "reopen", target: { by: "it" } };
  return TAKES_BACK.some((one) => has(said, one))
    ? { kind: "retract" }
    : undefined;
}
