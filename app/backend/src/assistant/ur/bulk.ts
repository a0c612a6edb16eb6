import { toDayText, type Clock } from "../clock.ts";
import type { ListFilter } from "../intent.ts";
import { rule } from "./rule.ts";
import { has, wordsOf, type Said } from "./said.ts";
import { readTags } from "./tags.ts";
import { takeParts } from "./parts.ts";

const DONE = rule(
  "(?:mukammal|done|khatam|ho chuka|hogaya|ho gaya|pura)(?: (?:shuda|hai|hua|vala|chuka))*",
);
const LATE = rule("(?:late|overdue|guzar)");
const MANY = rule("(?:kaam|jo|sab|sara|in|un)");
const WHOLE_LIST =
  /^ (?:(?:pura|meri|mera|sara|sab|apna) )*(?:list|kaam)(?: (?:ko|ki|ka))* $/u;

/** Which of all: "aaj ke sab", "#ghar wale sab", "sab mukammal". */
export function bulkFilter(said: Said, clock: Clock): ListFilter {
  const { parts, rest } = takeParts(said, clock);
  const [tag] = has(rest, rule("#tag|tag")) ? readTags(rest).tags : [];
  const day = parts.day && toDayText(parts.day);
  return {
    ...(day && { dueFrom: day, dueUntil: day }),
    ...(tag && { tag }),
    ...(has(said, DONE) && { status: "done" }),
    ...(has(said, LATE) && { overdue: true }),
  };
}

const ONLY_DONE =
  /^ (?:(?:mera|sara|sab) )*(?:mukammal|done|khatam|pura)(?: (?:shuda|vala|kaam|ko|hua))* $/u;

/** "the list", "those that are done": all, without the word. */
export function unsaidAll(said: Said): ListFilter | undefined {
  const words = wordsOf(said);
  if (WHOLE_LIST.test(words)) return {};
  if (ONLY_DONE.test(words)) return { status: "done" };
  if (!has(said, MANY)) return undefined;
  if (has(said, LATE)) return { overdue: true };
  return has(said, DONE) ? { status: "done" } : undefined;
}
