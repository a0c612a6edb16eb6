import { rule } from "./rule.ts";
import { find, has, keep, type Said } from "./said.ts";

const BECAUSE = "(?:kyunke|kyun ke|q ke|qk|varna|nahi to(?= [^ ]+ [^ ]+ ))";
const REASON = rule(
  `(?<=[^ ] )(?:, )?varna(?= [^ ]+ [^ ]+ )|(?:, )?(?<=(?:hai|ga|hoga|kar|kardo|do|de|dena|lo|lena|karna|rakh|mita|hata|liya|diya|gaya|hogaya|[^ ]{2,}(?:na|ni|ne|ny|نا|نی|نے)) (?:, )?)${BECAUSE}`,
);
/** "Parson kar do, kal to chutti hai". */
const FREE_THEN = rule(
  "(?<=(?:do|de|kardo|dena|lo|rakhna) (?:, )?)(?:{DAY}|aaj|kal|parson) to(?= [^ ]+ )",
);
/** "Sabun rehne do, vo ghar par hai": an order, and how things are. */
const AS_IT_IS = rule(
  "(?<=(?:hata|mita|kar|kardo|rakh|shift|cancel|delete|chorna|rok|nikal|badal|khol|reopen) (?:do|de|dena) (?:, )?)(?:(?:vo|ye|us|abhi|pehla|already|ghar|گھر|aaj|kal|mere|mujhe|hamare|waqt|vaqt)(?= ))(?! (?:[^ ]+ )*(?:zaruri|aham|fori|[^ ]+(?:na|ni|ne|نا|نی|نے) hai|kar|kardo|do|de) )(?= (?:[^ ]+ ){1,6}(?:hai|nahi|raha|gaya|(?<=nahi )(?:hua|liya|diya|kiya|mila|mili|aya))(?: [,.!])* $)",
);
const OFF =
  "(?:off|chutti|chhutti|chuti|holiday|masroof|busy|farigh|free|mood|چھٹی|مصروف|فارغ)";
const WHOSE =
  "(?:mera|apna|mujhe|hamara|hamari|hamare|hamein|mein|to|bhi|hota|hoti|subah|shaam|raat|din|sara|pura|bohat|hai|hoga|nahi|raha|ga)";
/** "…, kal meri chutti hai", "…, wahan subah hogi", "…, koi jaldi nahi". */
const REMARK = `(?:(?:{DAY}|aaj|kal|parson|us din|us roz)(?: ${WHOSE})* ${OFF}(?: ${WHOSE})*|(?:wahan|vahan|udhar|وہاں|ادھر)(?: (?:ab|to|us vaqt))* (?:{PART}|din|sardi|garmi|barish|rush)(?: (?:ho|raha|hai|hoga|ga|bohat))+|(?:(?:kuch|abhi|is|us|ki|ka|itna|lekin|exact|sahi|theek) )*(?:tarikh|vaqt|due|jaldi|hurry|rush|jldi|جلدی)(?: (?:ki|ka|ke|set|fix|tay|pakka|zarurat|confirm|pata|maloom|abhi))* nahi(?: (?:hai|rakhna|chahiye|dena))?|no (?:due )?(?:tarikh|due|rush|hurry)|(?:bhul|raha|late ho) gaya to (?:[^ ]+ ){0,2}(?:nahi|ga|hai|khair)|(?:kuch )?(?:due |is mein |is par )?(?:tarikh|vaqt|due|priority|deadline|alarm|repeat) (?:mat|na|nahi) (?:lagana|laga|dal|dalna|rakh|rakhna|set|dena|add|likhna|likh)(?: (?:kar|karna|do|dena))*(?: , (?:(?:bas|just|sirf|ise|ye|list|mein) )*(?:dal|add|likh|note|rakh)(?: (?:kar|kardo|karna|do|de|dena|lo|lena))*)?)`;
const IN_PASSING = rule(`(?<=[^ ] [^ ]+ ), ${REMARK}(?=(?: [,.!])* $)`);
const ONLY_REMARK = rule(
  `(?<=^ (?:(?:,|aur|lekin|oho|yar|nahi) )*)${REMARK}(?=(?: [,.!])* $)`,
);

/** Says how things are beside a request. */
export const isRemark = (said: Said): boolean => has(said, ONLY_REMARK);

/** These always begin a reason. */
const OUTRIGHT = rule("(?<!^ )(?:, )?(?:kyunke|kyun ke|varna)(?= [^ ]+ )");
const ONLY_REASON = rule(`(?<=^ )(?:, )?(?:${BECAUSE})`);

/** The request without why it is made: "… kyunke aaj waqt nahi". Nothing is left of a mere reason. */
export function withoutReason(said: Said): Said {
  const place = find(said, ONLY_REASON)
    ? 0
    : (
        find(said, REASON) ??
        find(said, OUTRIGHT) ??
        find(said, FREE_THEN) ??
        find(said, AS_IT_IS) ??
        find(said, IN_PASSING)
      )?.from;
  return place === undefined ? said : keep(said, 0, place);
}
