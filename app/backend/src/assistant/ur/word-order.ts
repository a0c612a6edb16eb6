import { rule } from "./rule.ts";
import { cutAll, find, keep, type Said } from "./said.ts";
import { cutFirst, withoutCourtesy } from "./tidy.ts";
import { ASKING, DONE_END } from "./verbs.ts";

const ORDER =
  "(?:delete|mita|hata|nikal|mukammal|khatam|done|pura|khol|reopen|cancel)";

/** "Mark 2 as done kar do": the verbs around what is meant, said as one behind it. */
const AROUND = rule(
  `(?<=^ )(?:delete|mukammal|done|khatam)(?= (?:[^ ]+ ){1,6}(?:kar|kardo)(?: (?:do|de|please|ji|yar))* $)(?!.* (?:delete|mukammal|done|khatam) )`,
);

/** Verbs that came first: "hata do sabzi wala", "ho gaya bill wala kaam". */
const VERB_FIRST = [
  rule(
    `(?<=^ )${ORDER}(?: (?:kar|kardo|karna|do|de|dena|mark|please))+(?! (?:kar|kardo|karna|do|de|dena|mark|please|ji|yar|,|\\.|!) )(?= [^ ]+ )`,
  ),
  rule(
    `(?<=^ )(?:(?:ho|kar|le|lo|de|mukammal|khatam|pura) )*${DONE_END}(?: hai)?(?= (?:[^ ]+ )+vala(?: kaam)?(?: (?:bhi|,|\\.|!))* $)`,
  ),
];

/** What was added behind the verb: "sab kar do siwaye sabzi ke", "dawai likh do shugar wali". */
const TAILS = [
  rule(
    `(?<=(?:kar|kardo|do|de|dena|hai|${DONE_END}) (?:, )?)(?:ilawa|sava) (?:[^ ]+ ){0,4}[^ ]+(?=(?: (?:,|\\.|!))* $)`,
  ),
  rule(
    `(?<=${DONE_END} (?:hai |tha )?)(?:maine|hamne|(?:mein|ham) ne)(?=(?: (?:,|\\.|!))* $)`,
  ),
  rule(
    "(?<=(?:likh|note|add|dal|darj) (?:(?:kar|kardo|do|de|dena|lo|lena) )+)(?!(?:kar|kardo|do|de|dena|lo|lena) )(?:[^ ]+ ){1,2}vala(?= $)",
  ),
  rule(
    "(?<=(?:kar|kardo|rakh|laga|do|de|lo) (?:, |aur )?)(?:tag )?#tag(?: (?:tag|bhi))*(?= $)",
  ),
  rule(
    "(?<=(?:kar|kardo|do|de|dena) (?:, )?)(?:(?:vo|ye) )?(?:bohat )?(?:zaruri|aham|fori) hai(?=(?: (?:,|\\.|!))* $)",
  ),
  // "Due date 5 January daal do uski".
  rule(
    "(?<=(?:kardo|(?:kar|rakh|laga|dal|likh|bana|badal|hata|mita|nikal|shift|khol|rename) (?:(?:do|de|dena|kar|lo) )+))(?:(?:is|us|in|un) (?:ka|ki|ke|ko|mein|par)|ise|use)(?=(?: [,.!])* $)",
  ),
  rule("(?<=sab .*)lekin (?:[^ ]+ ){1,4}nahi(?=(?: (?:,|\\.|!))* $)"),
  rule(
    `(?<=${DONE_END} (?:hai |tha )?)(?!(?:hai|tha|kar|kardo|do|de|dena|karna) )(?:[^ ]+ ){1,2}(?:ka|ki|ke|ko|se|par|ke liye|vala|vala kaam)(?=(?: (?:,|\\.|!))* $)`,
  ),
];

const ENDING = rule("(?:kar|kardo)(?: (?:do|de|please|ji|yar))*(?= $)");

/** "Delete 1 and 2 kar do" as "1 and 2 delete kar do". */
function withVerbLast({ text, tokens }: Said): Said {
  const [verb, ...others] = tokens;
  const rest = { text, tokens: others };
  const at = find(rest, ENDING)!.from;
  return {
    text,
    tokens: [...others.slice(0, at), verb!, ...others.slice(at)],
  };
}

/** The sentence with its verb last, which is where rules look for it. */
function verbLast(said: Said): Said {
  const first = VERB_FIRST.map((one) => find(said, one)).find(Boolean);
  const tail = TAILS.map((one) => find(said, one)).find(Boolean);
  const split = find(said, AROUND);
  if (split) return withVerbLast(said);
  const place = first?.until ?? tail?.from;
  if (!place) return said;
  const { tokens } = said;
  return {
    ...said,
    tokens: [...keep(said, place).tokens, ...tokens.slice(0, place)],
  };
}

/** "Sara ka sara": of one thing, and not of all tasks. */
const EMPHATIC = rule("(?:sara|pura|sab) (?:ka|ki|ke) (?:sara|pura|sab)");
/** "… jana hai, ye likh lo": that it is to be written down goes without saying. */
const ASKED_BEHIND = rule(
  `(?:(?<=hai )(?:, )?|, )(?:(?:ye|ise|use|bas|bhi|zarur) )+(?:note|likh|add|darj|save)${ASKING}(?: sath(?: (?:mein|hi))?)?(?=(?: [,.!])* $)`,
);

/** The sentence without what is around it, its verb last. */
export function bareOf(clause: Said): Said {
  const told = cutAll(withoutCourtesy(clause), EMPHATIC);
  return verbLast(cutFirst(told, [ASKED_BEHIND]) ?? told);
}
