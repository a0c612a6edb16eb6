import { rule } from "./rule.ts";
import { has, keep, type Said } from "./said.ts";
import { ASKING, ASKING_END } from "./verbs.ts";

const ORDER = rule(
  `(?<=[^ ] )(?:kar|kardo|rakh|dal|shift|laga|bana|hata|mita|nikal|delete|cancel|mukammal|done|khatam|badal|update|mark)${ASKING}${ASKING_END}`,
);
const FINITE = rule(
  "(?:(?<!(?:na|ni|ne|نا|نی|نے|karna|lena|dena|jana) )hai|gaya|raha)(?: yar| na)*(?= $)",
);
const ANNOUNCES = rule("yad|remind|note|likh|add|list|title|naam|bola|kaha");

/** "Kuch kaam nipta lete hain: gym wala kal pe daal do": what leads up to an order. */
const leadsUp = (before: Said, behind: Said): boolean =>
  has(before, FINITE) && !has(before, ANNOUNCES) && has(behind, ORDER);

const ASKED = rule("(?:ya nahi|kya|kab|kaun|kitna|kahan)(?: (?:yar|na|ji))*");
const ENOUGH_ASKED = 3;
/** "Ho gaya add? …" */
const ASKED_BACK = rule(
  "(?<=^ (?:(?:acha|to|,) )*)(?:ho gaya|hogaya|kardiya|kar (?:liya|diya)) (?:add|save|note|likh|set|update|change)(?= $)",
);

/** "Gym done hai ya nahi? Ammi pooch rahi hain". */
const isAsked = (before: Said): boolean =>
  has(before, ASKED_BACK) ||
  (before.tokens.length >= ENOUGH_ASKED && has(before, ASKED));

const FIELD_TOO = rule(
  "(?<=^ (?:(?:aur|,) )*)(?:due |uska |us ka )?(?:tarikh|due|vaqt|priority|repeat|deadline) bhi(?= $)",
);
/** "Cancel that, …": what is behind says why or which. */
const THAT_FIRST = rule(
  "(?<=^ (?:(?:nahi|acha|yar|oho|,) )*)(?:cancel|delete|remove|scrap|drop|hata|mita) (?:vo|ise|use|ye|it|that)(?:(?: do| kar)*)(?= $)",
);

const ORDER_FIRST = rule(
  "(?<=^ (?:(?:ab|phir|aur|bas) )+)(?:add|note|likh|delete|mita|hata) (?:kar|kardo|do|lo)(?= [^ ]+ )",
);

/** "… ho gayi hai ab add karo car wash": what goes on has its order first. */
export const beginsWithOrder = (said: Said): boolean => has(said, ORDER_FIRST);

/** Whether a sentence is over at a mark though no verb of Urdu ends it. */
export function endsWithoutVerb(said: Said, place: number): boolean {
  const { word } = said.tokens[place]!;
  const before = keep(said, 0, place);
  if (word === ":") return leadsUp(before, keep(said, place + 1));
  if (word === "?") return isAsked(before);
  return word === "," && (has(before, FIELD_TOO) || has(before, THAT_FIRST));
}
