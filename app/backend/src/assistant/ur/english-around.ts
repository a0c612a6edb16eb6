const NO =
  "no+(?!\\.?\\s*\\d)|nope|nah|sorry|oops|whoops|wait|hold on|hang on|i (?:mean|meant)|my bad";
const CHAT =
  "ok|okay|actually|hmm+|um+|uh+|(?:acha+|accha) sun(?:o|ein)?|suno?(?=,)|oh|ah|so|well|like|lol|haha+|omg|btw|anyways?|also|hey|hi|listen|look|guys|bro|dude|man|honestly|basically|by the way|fyi|just|then";
const BESIDE = "yaar|yar";
const NAHI = "nahi|nahin|nhi|nai|na|نہیں|arey|are|oho|اوہو";
const ANY = `${NO}|${CHAT}|${NAHI}|${BESIDE}`;
const GAP = "[\\s,.!…–-]+";
/** What people begin with in English before they go on in Urdu. */
const OPENERS = new RegExp(
  `^\\s*(?:(?:${ANY})${GAP})*(?:${NO}|${CHAT})${GAP}(?:(?:${ANY})${GAP})*(?=\\S)`,
  "iu",
);
const REFUSES = new RegExp(`(?<![\\p{L}])(?:${NO}|${NAHI})(?![\\p{L}])`, "iu");
/** "Sorry nahi hui": no refusal, but not done. */
const ENDS_IN_NO = /(?:nahi|nahin|nhi|nai|نہیں)\s+$/iu;
const TAIL =
  /(?<=\S\s+\S.*)[\s,]+(?:instead|actually|rather|thanks|thank you|thx|lol|haha+|btw|tho|though|then|right|(?:so|thus) far|(?:till|until|by|up to) now|right now|at the moment|boss|bro|dude|mate)(?=[?؟]*\s*$)[.!]*/iu;
/** "…, add it": what is said before is to be added. */
const ADD_BEHIND =
  /(?<=\S\s+\S.*\S)[\s,.;—–-]+(?:and |so |please |pls |plz )*(?:add|note|save|put|write) (?:it|this|that)(?: (?:down|in|on|to))?(?: (?:my |the )?(?:todo |to-do )?(?:list|tasks))?(?: (?:please|pls|plz|yaar|yar|na))?[.!]*$/iu;

/** A single one of these without a pause may begin a task: "wait karna hai". */
const MAY_BE_SAID =
  /^\s*(?:wait|look|listen|like|just|sorry|well|so|then|also|man|hold on)\s+$/i;

function openerOf(text: string): string {
  const opener = OPENERS.exec(text)?.[0] ?? "";
  return MAY_BE_SAID.test(opener) ? "" : opener;
}

/** The message without the English around it: a refusal stays, as one of Urdu. */
export function withoutEnglishAround(text: string): string {
  const opener = openerOf(text);
  const bare = text
    .slice(opener.length)
    .replace(TAIL, "")
    .replace(ADD_BEHIND, " add kar do");
  if (!REFUSES.test(opener)) return bare;
  return ENDS_IN_NO.test(opener) ? `nahi ${bare}` : `nahi, ${bare}`;
}
