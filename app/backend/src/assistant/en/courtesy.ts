import { readSmallTalk } from "./small-talk.ts";

const PLEASE = "(?:please|pls|plz|pleas)";
const BEFORE = new RegExp(
  `^(?:(?:${PLEASE}|kindly|hey|hi(?:ya)?|hello|um+|uh+|hmm+|oh(?! no\\b)|well(?! done\\b)|so(?! (?:far|what|that|is|are)\\b)|ok(?:ay)?(?! and\\b)|alright)\\b[\\s,:.!–-]+)+(?=\\S)`,
  "i",
);
const THANKS =
  "(?:(?:many )?thanks|thank you|thank u|thx|ty|tysm|cheers|much appreciated)(?: (?:a (?:lot|million|bunch|ton)|(?:so|very) much|heaps|again|in advance|kindly|mate|dear))*";
/** The point of "p.m." and of "3.12." is none that ends a sentence. */
const POINT = "(?<=\\p{L}{3}|\\.)\\.";
/** What is to be said is no courtesy: "say thanks", "write a thank you". */
const TO_BE_SAID =
  "(?<!\\b(?:say|saying|send|sending|write|writing|a|an|the|of|my|our|big|and)[\\s,]*)";
const AFTER = new RegExp(
  `${TO_BE_SAID}(?:[\\s,;!…–-]|${POINT})+(?:(?:${PLEASE}|and|${THANKS})[\\s,.!…–-]*)+$`,
  "iu",
);
const END = new RegExp(`(?:[\\s!…]|(?<!\\.\\p{L})\\.{2,}|${POINT})+$`, "u");

/** The message without what is said only to be polite, unless it says nothing else. */
export function withoutCourtesy(text: string): string {
  if (readSmallTalk(text)) return text;
  const bare = text.replace(AFTER, "").replace(END, "").replace(BEFORE, "");
  return bare === "" ? text : bare;
}
