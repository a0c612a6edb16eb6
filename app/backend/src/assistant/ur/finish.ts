import { rule } from "./rule.ts";
import { cutAll, has, type Said } from "./said.ts";
import { cutFirst } from "./tidy.ts";
import { ASKING } from "./verbs.ts";

const END =
  '(?=(?: (?:please|na|yar|ji|,|\\.|!|ab|abhi|bhi|mera|hamara|mujhse|finally|[^\\p{L}\\p{N}#?:"“ ]+))* $)';
const ASKED = `${ASKING}${END}`;
const LINK =
  "(?:(?:ko|as|bhi|ab|abhi|list se|meri list se|apna|kaam|list mein se|yahan se) )*";

const DELETE_WORD =
  "(?:delete|mita|hata|nikal|ura|cancel|mitana|hatana|(?<=(?:vala|kaam|ise|use|list se|meri list se) (?:ko )?)(?:cut|kaat|کاٹ|drop)|(?<=(?:list|sab|sara|kaam|mukammal|done|vo|un|in) (?:ko )?)(?:saf|khali))";

/** A need is no order: "kachra nikalna hai" is something to do. */
const NEED = rule(
  `(?:hai|hoga|chahiye|parega|paray ga|(?<!(?:de|do|kar|kardo|lo) )ga)(?=(?: (?:please|yar|,|\\.|!))* $)`,
);

const DELETES = [
  rule(`${LINK}${DELETE_WORD}${ASKED}`),
  rule(`${LINK}(?:khatam|bahar)${ASKING} (?:meri )?list se${ASKED}`),
  rule(`${LINK}${DELETE_WORD}${ASKING} (?:meri )?list (?:se|mein se)${END}`),
  rule(`${LINK}(?:list se) (?:khatam|bahar)${ASKED}`),
  rule(`${LINK}cancel (?:ho gaya|hogaya|ho chuka)(?: hai)?${END}`),
  rule(`(?<=^ )(?:delete|remove|cancel)(?: the)?(?= [^ ]+ )`),
  rule(
    `(?:${DELETE_WORD}${ASKING} (?:, )?)?(?:(?:ki|ka) )?(?:ab )?(?:kuch )?(?:zarurat nahi|nahi chahiye)(?: (?:hai|raha|ab))*(?: (?:,|\\.))?(?: (?:ise|use))?(?: (?:delete|mita|hata|nikal)${ASKING})?${END}`,
  ),
];

/** "Sirf caterer wala rehta hai". */
const ONLY_LEFT = rule(`(?<=^ (?:ab |abhi )?(?:sirf|bas) .*)raha hai${END}`);

const REOPENS = [
  rule(
    `(?:(?:,|ye) )*ghalti se(?: (?:mukammal|done|khatam|pura|mark|ho|kar|hogaya|gaya|kardiya|diya|tha|hai|mujhse|,|\\.))+(?: (?:ise|use))?(?: (?:dobara|vapas|khol|reopen))*${ASKED}`,
  ),
  ONLY_LEFT,
  rule(
    `(?:(?:ko|ise|use) )?(?:vapas |dobara |phir se )?(?:ویسا|ویسے|vaisa|waisa|vaise|(?:pehla )?jaisa)(?: (?:tha|hi|pehla))*(?: (?:kar|rakh|bana))${ASKED}`,
  ),
  rule(
    `(?:(?:abhi|ab|to|tak|bhi) )*(?:baqi|adhura|para|pari|pare|raha gaya)(?: (?:hai|tha))*${END}`,
  ),
  rule(
    `(?:(?:abhi|ab|tak|to|,|ghalti se|mukammal|done|ho gaya|hogaya|nahi|hua|kiya|ise|use|ko|phir se|dobara|vapas) )*(?:(?:dobara|vapas|phir se) (?:khol|open|active|shuru)|khol|reopen|(?:na mukammal|adhura|not done)|(?:vapas|dobara|phir se) (?:list mein|baqi)(?: mein)? ?(?:dal|add|rakh|la)?)${ASKED}`,
  ),
  rule(
    `(?:dobara|vapas|phir se) (?:baqi|add|list)(?: mein)?(?: (?:dal|rakh|la))?${ASKED}`,
  ),
  rule(
    `(?:(?:abhi|ab|tak|to|bhi) )*(?:mukammal |done |pura |khatam )?(?:nahi (?:hua|kiya|gaya|diya|liya|aya|ho|kar|karliya|karva|hogaya|(?!\\d|do |rok |na |yar |ji )[^ ]+)|(?:hua|mukammal|done|pura|khatam) nahi)(?: (?:hai|tha|abhi|saka|ka|tak))*${END}`,
  ),
];

const DONE_WORD = "(?:mukammal|khatam|pura|done|nimta|mark|finished)";
const PAST =
  "(?:hogaya|karliya|kardiya|liya|diya|gaya|chuka|kiya|hua|aya|(?<!(?:ke|is|us|mera|apna|hamein) )liye)";

const COMPLETES = [
  rule(`${LINK}${DONE_WORD}(?: (?:as|ke taur par|${DONE_WORD}))*${ASKED}`),
  rule(
    `${LINK}(?:${DONE_WORD} )*(?:(?:(?:ho|kar ke|kar|lo|le|de|ja|ana|lena|dena)(?: (?:bhi|hi|to))?|mein|ne) )*(?:${DONE_WORD} )*(?:${PAST}(?: (?:hai|tha|mein|ne|hun|kar|kardo|do|mark|complete|${DONE_WORD}))*)+${END}`,
  ),
  rule(`(?:${DONE_WORD}) (?:hai|hua|samjho(?: (?:kar|lo|ja))*)${END}`),
  rule(`(?:✅|✔|✓|☑)(?: \ufe0f)?${END}`),
  rule(`(?<=^ )(?:mukammal|done|khatam)(?: with| :)?(?: the)?(?= [^ ]+ )`),
];

export const isNeed = (said: Said): boolean => has(said, NEED);

const asked = (rules: RegExp[]) => (said: Said) => cutFirst(said, rules);

export const cutDelete = (said: Said): Said | undefined =>
  isNeed(said) && !isPast(said) && !has(said, rule("zarurat nahi"))
    ? undefined
    : asked(DELETES)(said);

export const cutReopen = asked(REOPENS);

const BEGINNING = rule("(?<=^ )(?:mein ne|maine|ham ne|mein)");
/** "Ho gayi thi last week". */
const LAST_TIME = rule(
  "(?:akhri|guzishta) (?:hafta|mahina|raat|{DAY})(?: (?:ko|mein|hi))?(?=(?: [.!])* $)",
);

export const cutComplete = (said: Said): Said | undefined =>
  asked(COMPLETES)(cutAll(cutAll(said, BEGINNING), LAST_TIME));

const FORBIDDEN = rule(
  `(?:mat|na) (?:likhna|dalna)(?=(?: [,.!])* $)|(?:mat|na|nahi) (?:likh|add|dal|note|delete|mita|mitana|hata|hatana|nikal|nikalna|kar|karna|kardo|badal|badalna|cheran|cher|chero)|(?:delete|hata|mita|nikal|saf) (?:mat|na|nahi)(?: (?:kar|karna|kardo|do|de))*|(?:(?:bas|sirf|aise|hi) )*bata raha(?: hai)?(?=(?: [.!])* $)`,
);

/** "Na samosay na pakoray lana". */
const NEITHER = rule(
  "(?<=^ (?:(?:ab|mujhe|hamein|aaj|kal) )*)na (?!bhul )(?:[^ ]+ ){1,6}na(?= [^ ]+ )",
);

/** "… mat mitana": an order to leave things as they are. */
export const forbids = (said: Said): boolean =>
  has(said, FORBIDDEN) || has(said, NEITHER);

const ALREADY = rule(`(?:${PAST}|${DONE_WORD}|baqi|para|pari|pare) hai`);

/** "… kar liya hai": over, though it ends like a need. */
export const isPast = (said: Said): boolean =>
  [ALREADY, ONLY_LEFT].some((one) => has(said, one));
