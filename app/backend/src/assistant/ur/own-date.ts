import { localNow, toDayText, type Clock } from "../clock.ts";
import type { DueSaid, Target } from "../intent.ts";
import { withoutOldDate } from "./moved.ts";
import { takeParts } from "./parts.ts";
import { rule } from "./rule.ts";
import { cutOut, find, has, keep, type Found, type Said } from "./said.ts";
import { settle, type SpokenTime } from "./spoken-time.ts";

const HOUR =
  "(?:(?:sarhe|sava|paune) )?(?:\\d+(?:[:.]\\d\\d)?|do|dedh|dhai) baje";
const DATE = `(?:(?:aaj|kal|parson|tarson|{DAY}|hafta|{PART}|${HOUR}|\\d+ (?:tarikh|{MONTH}))(?: (?:ko|ke))? )`;
const OF = "(?<=^ (?:(?:mera|vo|jo|apna|sirf) )*)";
const OWN = [
  rule(
    `${OF}${DATE}+(?:vala|ka|ki|ke)(?= (?!(?:vala|kaam|din|roz|sab|liye|bajaye|bad|andar|tarikh|vaqt|kar|kardo|do|rakh|shuru|akhri|hi) )[^ ]+ )`,
  ),
  // "Kal wali", and no more of a name.
  rule(`${OF}${DATE}+vala(?: kaam)?(?! (?:din|roz|sab|bajaye|vaqt) )`),
  // "Jo kal karna tha wo": of days that are over.
  rule(
    `(?<=^ )jo ${DATE}+(?:(?:karna|dena|lena|jana|ana|ho|hota|[^ ]{2,}(?:na|ni|ne|نا|نی|نے)) )?tha(?: ,)?(?: (?:vo|use|ise|us|un|vala|kaam|ko|ab))*`,
  ),
  rule(
    `(?<=^ )${DATE}*(?:aaj|kal|parson|tarson|{DAY})(?: ko)?(?= jo (?:[^ ]+ ){1,4}tha )`,
  ),
  rule(`(?<=^ )jo ${DATE}+hai(?: ,)?(?: (?:vo|use|ise|us|un|vala|kaam|ko))*`),
];

/** "Kal vali meeting": the date only says which one is meant. */
export interface OwnDate {
  rest: Said;
  due?: DueSaid;
}

const HOUR_MINUTES = 60;
const NOON = 12 * HOUR_MINUTES;

function hourOf(time: SpokenTime): DueSaid {
  const minutes = settle(time);
  if (time.part && time.exact) return { half: minutes < NOON ? "am" : "pm" };
  const hour = Math.floor(minutes / HOUR_MINUTES) % 24;
  return { hour, minute: minutes % HOUR_MINUTES };
}

/** The day and the hour that a text says, to tell tasks by. */
export function dueSaid(said: Said, clock: Clock): DueSaid | undefined {
  const { day, time } = takeParts(said, clock).parts;
  if (!day && !time) return undefined;
  return { ...(day && { day: toDayText(day) }), ...(time && hourOf(time)) };
}

const WAS = rule("jo (?:[^ ]+ ){0,5}tha");
const OVER: Record<string, number> = { kal: 1, parson: 2, tarson: 3 };

/** "Kal" is yesterday where something was to be done then. */
function dueThen(said: Said, words: Said, clock: Clock): DueSaid | undefined {
  const away = words.tokens
    .map(({ word }) => OVER[word])
    .find((days) => days !== undefined);
  return away !== undefined && has(said, WAS)
    ? { day: toDayText(localNow(clock).minus({ days: away })) }
    : dueSaid(words, clock);
}

export function takeOwnDate(said: Said, clock: Clock): OwnDate {
  const found = OWN.map((one) => find(said, one)).find(Boolean);
  if (!found) return { rest: said };
  const due = dueThen(said, keep(said, found.from, found.until), clock);
  return { rest: cutOut(said, found), ...(due && { due }) };
}

const NEAR = "(?:aaj|kal|parson|tarson|{DAY}|\\d+ (?:tarikh|{MONTH})) ";
const NOUN =
  "(?= (?!(?:vala|kaam|din|roz|sab|liye|bajaye|bad|andar|tarikh|vaqt|kar|kardo|do|rakh|shuru|akhri|hi|ko|tak|pehla|nahi|aaj|kal|parson|\\d+|{PART}|{DAY}|{MONTH}) )[^ ]+ )";
const IN_TITLE = [
  rule(`${NEAR}vala${NOUN}`),
  rule(`(?<=^ )${NEAR}(?:ka|ki|ke)${NOUN}`),
];

/** "24 tareekh wali train ka ticket, parson tak": of two dates the first belongs to the title. */
export function dateInTitle(said: Said, clock: Clock): Found | undefined {
  const found = IN_TITLE.map((one) => find(said, one)).find(Boolean);
  const { day } = found ? takeParts(cutOut(said, found), clock).parts : {};
  return day && found;
}

/** The target with what was said of when it is due. */
export function dueAs(target: Target, due: DueSaid | undefined): Target {
  if (due && target.by === "it") return { by: "due", due };
  return due && target.by === "words" ? { ...target, due } : target;
}

/** "Parson vali party kal": of two dates the first only says which one. */
export function withoutOwnDate(said: Said, clock: Clock) {
  const bare = withoutOldDate(said);
  const { rest, due } = takeOwnDate(bare, clock);
  const { day, time, moment } = takeParts(rest, clock).parts;
  return due && (day ?? time ?? moment) ? { bare: rest, due } : { bare };
}
