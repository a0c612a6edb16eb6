import type { Task } from "@todo-chat/contract";
import type { Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { matching } from "../match.ts";
import { takeParts } from "./parts.ts";
import { rule } from "./rule.ts";
import { has, type Said } from "./said.ts";
import { tellingWords } from "./words.ts";

const END =
  "(?=(?: (?:na|yar|ji|bhi|mera|apna|bahar|(?:is|us) (?:din|roz|ne)|mujhe|mein ne|maine|[,.!]))* $)";

/** "… chutti hai na us din", "… shaam ko baraat jo hai": why, whatever day it names. */
const BECAUSE = rule(`(?:(?:hai|tha) (?:na|jo)|jo (?:hai|tha|raha hai))${END}`);
/** "Kahin bhool na jaun", "phir bhool jaunga", "pichli dafa bhi bhool gaya tha". */
const FORGETS = rule(
  `bhul (?:(?:hi|bhi) )?(?:na )?(?:ja|jaun|jaunga|jata|jati|jate|جاتا|جاتی|جاؤں|gaya)(?: (?:hai|tha|ga))?(?: (?:kya|kaun|kab|kahan)(?: [^ ]+)?)?${END}`,
);
/** "Dua karein pabandi ho jaye". */
const PRAYS = rule("(?<=^ (?:bas |aur )?)(?:dua|دعا|duain|دعائیں)(?= [^ ]+ )");
/** How things are: "ammi naraz baithi hain", "lambi line thi", "tab sukoon mile ga". */
const TOLD = rule(
  `(?:hai|tha|nahi(?: (?:un|in|us|is) (?:ka|ki|ke))?|gaya|hogaya|diya|liya|aya|raha|chuka|hua|[^ ]{3,}(?:ega|egi|engi|ئے گا|ئے گی)|(?<!(?:[^ ]*(?:un|oon|وں)|lo|karunga|jaun|de|parega) )ga)${END}`,
);
/** What is still to be done or asked for. */
const TO_DO = rule(
  "(?:karna|karva|dena|lena|jana|ana|likhna|rakhna|banana|lagana|dekhna|dila|ho|(?!(?:maine|hamne|ne) )[^ ]{2,}(?:na|ni|ne|ny|نا|نی|نے)) (?:hai|tha|hoga|parega|ho ga|para|par)|chahiye|parega|karunga|jaunga|lunga|\\?|zaruri|aham|fori|priority|high|low|medium|#tag",
);

const isDated = (said: Said, clock: Clock): boolean => {
  const { day, time, repeat, moment } = takeParts(said, clock).parts;
  return [day, time, repeat, moment].some(Boolean);
};

/** Says how things are or why something is asked for, and asks for nothing itself. */
export const isAside = (said: Said, clock: Clock): boolean =>
  [BECAUSE, FORGETS, PRAYS].some((one) => has(said, one)) ||
  (has(said, TOLD) && !has(said, TO_DO) && !isDated(said, clock));

const ORDERS = new Set(["add", "update", "delete", "complete", "reopen"]);
const SAYS_LITTLE = new Set(["add", "choose", "unknown"]);

export const isOrder = ({ kind }: Intent): boolean => ORDERS.has(kind);

const namesNone = (intent: Intent, tasks: Task[]): boolean =>
  "target" in intent &&
  intent.target?.by === "words" &&
  matching(tasks, intent.target.words, tellingWords).length === 0;

const OUTRIGHT = rule(
  "(?:ho|kar) (?:gaya|liya|diya|chuka)|hogaya|karliya|kardiya|vala|kaam|mukammal|khatam|done|pura|nimta",
);

const SENT =
  "(?:phone|call|message|msg|email|mail|letter|notice|sms|پیغام|paigham|فون|میسج|کال|ای میل|خط|نوٹس|خبر|khabar)";
/** "Doctor ka phone aya tha". */
export const NEWS = rule(`${SENT} (?:bhi |abhi |to )?(?:aya|ana gaya)`);

/** "Paise khatam ho gaye hain", behind what is to be done: why. */
const OF_TASK = rule("vala|kaam|mukammal|done");

/** "Boss ka paigham aya hai": what has happened, and no task that is done. */
export const isNews = (intent: Intent, said: Said, tasks: Task[]): boolean =>
  intent.kind === "complete" &&
  namesNone(intent, tasks) &&
  !has(said, OUTRIGHT);

const isWhy = (
  before: Intent[],
  intent: Intent,
  said: Said,
  tasks: Task[],
): boolean =>
  before.at(-1)?.kind === "add" &&
  intent.kind === "complete" &&
  namesNone(intent, tasks) &&
  !has(said, OF_TASK);

/** Whether a clause behind an order only goes on about it. */
export function isBesideOrder(
  before: Intent[],
  intent: Intent,
  said: Said,
  { clock, tasks }: Context,
): boolean {
  if (!before.some(isOrder)) return false;
  const asks =
    !SAYS_LITTLE.has(intent.kind) &&
    !(intent.kind === "keep" && has(said, FORGETS)) &&
    !isNews(intent, said, tasks) &&
    !isWhy(before, intent, said, tasks);
  return !asks && isAside(said, clock);
}
