import { POINT, withoutFarewell } from "./farewell.ts";
import { readSmallTalk } from "./small-talk.ts";

const PLEASE = "(?:please|pls|plz|pleas)";
const BEFORE = new RegExp(
  `^(?:(?:(?:${PLEASE}|kindly)(?! to\\b)|hey|hi(?:ya)?|hello|um+|uh+|hmm+|oh(?! no\\b)|well(?! done\\b)|so(?! (?:far|what|that|is|are)\\b)|ok(?:ay)?(?! and\\b)|alright)\\b[\\s,:.!–-]+)+(?=\\S)`,
  "i",
);
const AFTER = new RegExp(
  `(?:[\\s,!…]|(?<!\\.\\p{L})\\.{2,}|${POINT}|\\b(?:and )?${PLEASE}\\b)+$`,
  "iu",
);

/** What is said behind a question, and asks for nothing. */
const ASIDE =
  /(?<=\?)\s+(?:i (?:really |do )?hope (?:so|not)|just (?:checking|asking|wondering|curious)|i (?:forgot|forget|(?:can't|don't) remember|'m not sure)|not sure)[.!]*$/i;

/** The message without what is said only to be polite, unless it says nothing else. */
export function withoutCourtesy(text: string): string {
  if (readSmallTalk(text)) return text;
  const bare = withoutFarewell(text)
    .replace(ASIDE, "")
    .replace(AFTER, "")
    .replace(BEFORE, "");
  return bare === "" ? text : bare;
}
