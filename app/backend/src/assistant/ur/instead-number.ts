import type { Task } from "@todo-chat/contract";
import { isDay } from "../../tasks/moment.ts";
import { readAmount } from "./amount.ts";
import { inMonth } from "./calendar.ts";
import { dueIn, toDayText, type Clock } from "../clock.ts";
import type { Intent, When } from "../intent.ts";
import type { Context } from "../language.ts";
import { toWhen } from "./moved.ts";
import { rule } from "./rule.ts";
import { find, type Said } from "./said.ts";

const FILLING = "(?:(?:nahi|ji|yar|are|oho|maaf|ghalti|se|acha|,) )*";
const NUMBER = "(?:(?:sarhe|sava|paune) )?(?:\\d{1,2}(?:[:.]\\d\\d)?|do)";
const TIE = "(?: (?:baje|ko|tarikh|par))*";
const DOING = "(?: (?:kar|kardo|karna|do|de|dena|rakh|rakhna|hai|tha|likh))*";
const END = "(?=(?: [,.!])* $)";

const CONTRASTS = [
  // "4 nahi, 5 baje kar do".
  rule(
    `(?<=^ ${FILLING})(?<old>${NUMBER})${TIE} nahi(?: (?:,|balke|sirf|yar))* (?<by>${NUMBER})${TIE}${DOING}${END}`,
  ),
  // "5 baje kar do, 4 nahi".
  rule(
    `(?<=^ ${FILLING})(?<by>${NUMBER})${TIE}${DOING}(?: ,)? (?<old>${NUMBER})${TIE} nahi${END}`,
  ),
];

const HOUR = 60;
const NOON = 12 * HOUR;

const minutesOf = (words: string): number => {
  const [hours = "", minutes] = words.split(/[:.]/);
  return minutes === undefined
    ? readAmount(words) * HOUR
    : Number(hours) * HOUR + Number(minutes);
};

/** The other hour, or the other day of the month, of a task that is due as the first number says. */
function otherWhen(
  { due }: Task,
  old: string,
  by: string,
  clock: Clock,
): When | undefined {
  if (!due) return undefined;
  const at = dueIn(due, clock);
  const minutes = at.hour * HOUR + at.minute;
  if (!isDay(due) && minutes % NOON === minutesOf(old) % NOON)
    return toWhen({ time: { minutes: minutesOf(by) } });
  const day = Number(old) === at.day && inMonth(Number(by), at, clock);
  return day ? { day: toDayText(day) } : undefined;
}

/** "4 nahi, 5": a number in the place of the one that was said of the task before. */
export function readNumberInstead(
  said: Said,
  { spoken = [], clock }: Context,
): Intent | undefined {
  const [task, ...others] = spoken;
  const found = CONTRASTS.map((one) => find(said, one)).find(Boolean);
  if (!task || others.length > 0 || !found) return undefined;
  const { old = "", by = "" } = found.groups;
  const when = otherWhen(task, old, by, clock);
  return when && { kind: "update", target: { by: "it" }, changes: { when } };
}
