import type { Target } from "../intent.ts";

const POLITE =
  /^(?:(?:please|kindly|hey|hi|hello|ok|okay|so|now|and|also|can you|could you|would you|will you|i want you to|i'd like you to|let's|just)\b[\s,]*)+/i;
const POLITE_END = /[\s,]*\b(?:please|thanks|thank you|for me)[.!]*$/i;

const WISH =
  /^i(?:'d| would)? (?:like|want|need) to (?=(?:add|create|delete|remove|see|list|show|rename|change|mark|reschedule|update)\b)/i;

export const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The request without courtesy around it. */
export function plain(text: string): string {
  const bare = tidy(text).replace(/[’‘]/g, "'").replace(POLITE_END, "");
  return bare.replace(POLITE, "").replace(WISH, "") || bare;
}

const unquote = (text: string) => text.replace(/^["'“”](.+)["'“”]$/, "$1");

/** A title without the punctuation and the lone prepositions around it. */
export function cleanTitle(text: string): string {
  const bare = tidy(text)
    .replace(/^[\s:,;.-]+|[\s:,;.!?-]+$/g, "")
    .replace(/(?:\s+(?:by|on|at|for|due|before|until|with|and))+$/i, "");
  return unquote(tidy(bare));
}

const NUMBERED =
  /^(?:(?:the )?(?:task|item|number|no\.?|todo)\s*)*#?\s*(\d{1,3})\.?$/i;
const AROUND_TITLE =
  /^(?:(?:the|my|a|an|task|todo|item|called|named|about)\s+)+|\s+(?:task|todo|item|(?:from|on|off|in) (?:my|the) (?:list|tasks|todos|todo list))$/gi;

const ORDINALS = ["first", "second", "third", "fourth", "fifth"];

export function readOrdinal(text: string): number | undefined {
  const word = /^(?:the )?(\w+?)(?: (?:one|task|item))?$/i.exec(text)?.[1];
  const index = ORDINALS.indexOf((word ?? "").toLowerCase());
  return index < 0 ? undefined : index + 1;
}

export function readNumber(text: string): number | undefined {
  const digits = NUMBERED.exec(text)?.[1];
  return digits ? Number(digits) : readOrdinal(text);
}

/** Undefined when no task is named. */
export function readTarget(text: string): Target | undefined {
  const name = cleanTitle(text);
  const number = readNumber(name);
  if (number !== undefined) return { by: "number", number };
  const words = unquote(tidy(name.replace(AROUND_TITLE, "")));
  return words ? { by: "words", words } : undefined;
}

/** "all", "everything": more than one task at once. */
export const meansAll = (text: string): boolean =>
  /^(?:all|everything|every|them all)\b/i.test(cleanTitle(text));
