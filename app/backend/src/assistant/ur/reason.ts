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
const ONLY_REASON = rule(`(?<=^ )(?:, )?(?:${BECAUSE})`);

/** The request without why it is made: "… kyunke aaj waqt nahi". Nothing is left of a mere reason. */
export function withoutReason(said: Said): Said {
  const place = find(said, ONLY_REASON)
    ? 0
    : (find(said, REASON) ?? find(said, FREE_THEN))?.from;
  return place === undefined ? said : keep(said, 0, place);
}
