import { TITLE_MAX } from "@todo-chat/contract";
import type { Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import { readPriority } from "./priority.ts";
import { readWhen } from "./when.ts";
import { cleanTitle } from "./words.ts";

const KIND = "(?:task|todo|to-do|reminder|item)";

/** What starts a request to add; the rest is the task. */
const STARTS = [
  new RegExp(
    `^(?:(?:add|create|new|note|put|save)(?: (?:a|an|the|another))?|(?:make|set(?: up)?) (?:a|an|another))(?: new)? ${KIND}\\b(?: (?:to|for|called|named|that says))?`,
    "i",
  ),
  /^(?:add|create|new|put(?! off))\b(?: a new\b)?/i,
  new RegExp(`^${KIND}:`, "i"),
  /^remind me\b/i,
  /^(?:don't (?:let me )?forget|remember)\b/i,
  /^(?:i|we) (?:really )?(?:need(?: to)?|(?:have|want|ought|have got) to|gotta|must|should)\b/i,
];

const TO_LIST =
  /\s+(?:to|on|in(?:to)?) (?:my|the) (?:\w+ )?(?:list|tasks|todos|to-dos)\b/i;
const LINK = /^(?:to|about|of|that(?: i (?:need|have) to)?)\s+/i;

function afterStart(text: string): string | undefined {
  const start = STARTS.find((pattern) => pattern.test(text));
  return start && text.replace(start, "");
}

export function readAdd(text: string, clock: Clock): Intent | undefined {
  const request = afterStart(text);
  if (request === undefined) return undefined;
  const { rest, priority } = readPriority(request.replace(TO_LIST, ""));
  const when = readWhen(rest, clock);
  const title = cleanTitle(cleanTitle(when.rest).replace(LINK, ""));
  if (!title) return { kind: "nameless", verb: "add" };
  if (title.length > TITLE_MAX) return { kind: "too-long" };
  return { kind: "add", task: { title, due: when.due, priority } };
}
