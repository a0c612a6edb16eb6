import { rule } from "./rule.ts";
import { find, keep, type Said } from "./said.ts";

const BECAUSE = "(?:kyunke|kyun ke|q ke|qk|varna|nahi to(?= [^ ]+ [^ ]+ ))";
const REASON = rule(
  `(?:, )?(?<=(?:hai|ga|hoga|kar|kardo|do|de|dena|lo|lena|karna|rakh|mita|hata|liya|diya|gaya|hogaya|[^ ]{2,}(?:na|ni|ne|ny|نا|نی|نے)) (?:, )?)${BECAUSE}`,
);
/** "Parson kar do, kal to chutti hai". */
const FREE_THEN = rule(
  "(?<=(?:do|de|kardo|dena|lo|rakhna) (?:, )?)(?:{DAY}|aaj|kal|parson) to(?= [^ ]+ )",
);
/** "Sabun rehne do, vo ghar par hai": an order, and how things are. */
const AS_IT_IS = rule(
  "(?<=(?:hata|mita|kar|kardo|rakh|shift|cancel|delete|chorna|rok|nikal|badal) (?:do|de|dena) (?:, )?)(?:(?:vo|ye|us|abhi|pehla|already|ghar|گھر|aaj|kal|mere|mujhe|hamare|waqt|vaqt)(?= ))(?! (?:[^ ]+ )*(?:zaruri|aham|fori|[^ ]+(?:na|ni|ne|نا|نی|نے) hai|kar|kardo|do|de) )(?= (?:[^ ]+ ){1,6}(?:hai|nahi|raha|gaya)(?: [,.!])* $)",
);
const ONLY_REASON = rule(`(?<=^ )(?:, )?(?:${BECAUSE})`);

/** The request without why it is made: "… kyunke aaj waqt nahi". Nothing is left of a mere reason. */
export function withoutReason(said: Said): Said {
  const place = find(said, ONLY_REASON)
    ? 0
    : (find(said, REASON) ?? find(said, FREE_THEN) ?? find(said, AS_IT_IS))
        ?.from;
  return place === undefined ? said : keep(said, 0, place);
}
