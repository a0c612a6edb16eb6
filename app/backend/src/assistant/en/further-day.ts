import type { Task } from "@todo-chat/contract";
import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { isDay } from "../../tasks/moment.ts";
import { dueIn, toMomentText, type Clock } from "../clock.ts";
import { by, LIST } from "./repeat-terms.ts";
import { readWhen } from "./when.ts";

const DAYS = new RegExp(
  `^(?:and|also|plus)(?: also)?(?: on| every)? (${LIST})(?:,? (?:too|as well))?[.!]*$`,
  "i",
);
const BY_DAY = /BYDAY=([A-Z,]+)/;

/** A rule that names weekdays, with some more of them. */
function withDays(rule: string, days: string): string | undefined {
  const own = BY_DAY.exec(rule)?.[1];
  if (!own || !rule.includes("FREQ=WEEKLY")) return undefined;
  const all = [
    ...new Set([...own.split(","), ...by(days).slice(6).split(",")]),
  ];
  return rule.replace(BY_DAY, `BYDAY=${all.join(",")}`);
}

/** On another day, at the same hour. */
function dueOn(days: string, due: string, clock: Clock): string | undefined {
  const day = readWhen(`on ${days}`, clock).when?.day;
  if (!day || isDay(due)) return day;
  const { hour, minute } = dueIn(due, clock);
  return toMomentText(dueIn(day, clock).set({ hour, minute }));
}

/** Where it was just added. */
function onceMore(days: string, task: Task, clock: Clock): Intent | undefined {
  const { title, repeat } = task;
  const due = repeat || !task.due ? undefined : dueOn(days, task.due, clock);
  if (!due) return undefined;
  const target = { by: "words", words: title } as const;
  return { kind: "choose", target, also: true, task: { title, due } };
}

/** "And Wednesday": a further day of what repeats, or the same task once more. */
export function readFurtherDay(
  text: string,
  { spoken = [], clock }: Context,
): Intent | undefined {
  const days = DAYS.exec(text)?.[1];
  const [task, ...others] = spoken;
  if (!days || !task || others.length > 0) return undefined;
  const rule = task.repeat && withDays(task.repeat.rule, days);
  if (!rule) return onceMore(days, task, clock);
  const repeat = { ...task.repeat!, rule };
  return { kind: "update", target: { by: "it" }, changes: { repeat } };
}
