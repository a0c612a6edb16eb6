import type { Task } from "@todo-chat/contract";
import { shifted } from "./calendar.ts";
import {
  dueIn,
  localNow,
  toDayText,
  toMomentText,
  type Clock,
} from "../clock.ts";
import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { isDay } from "../../tasks/moment.ts";
import { AMOUNT, readAmount } from "./amount.ts";
import { rule } from "./rule.ts";
import { cutOut, find, keep, written, type Found, type Said } from "./said.ts";
import { sameTask } from "./same-task.ts";

/** Later than what was spoken of only when it says so: else it is from today. */
const AWAY = rule(
  "(?:us|is) (?:se|ke) (?:(?<n>{NUM}) (?<unit>din|hafta) (?<way>pehla|bad)|agla (?:din|roz))|(?<days>{NUM}) (?<of>din|hafta) pehla",
);
const LENGTH = `(?<n>${AMOUNT}) (?<unit>din|hafta|ghanta|minat) (?<way>pehla|bad)`;
const OF_IT = rule(`(?:us|is) (?:se|ke) (?:${LENGTH}|agla (?:din|roz))`);

/** "Paper se do din pehle": counted from a task that is there. */
const OF_TASK = rule(`(?:se|ke) ${LENGTH}`);

/** "… usi din": the day of what was spoken of. */
const SAME = rule(
  "(?:usi|isi|us|is|same|use|ise) (?:din|roz)(?: (?:ko|hi|bhi))*",
);

export interface Counted {
  due: string;
  rest: Said;
}

const NEXT = { n: "1", unit: "din", way: "bad" };

const HOURLY: Record<string, "hours" | "minutes"> = {
  ghanta: "hours",
  minat: "minutes",
};

/** Hours are counted only from an hour. */
function dueAway(from: string, amount: number, unit: string, clock: Clock) {
  const day = dueIn(from, clock);
  const hours = HOURLY[unit];
  if (!hours) return toDayText(shifted(day, amount, unit));
  return isDay(from) ? undefined : toMomentText(day.plus({ [hours]: amount }));
}

function counted(
  from: string,
  said: Said,
  found: Found,
  clock: Clock,
): Counted | undefined {
  const { n, unit, way, days, of } = found.groups;
  const told = (n ?? days) ? { n: n ?? days!, unit: unit ?? of!, way } : NEXT;
  const amount = readAmount(told.n) * (told.way === "bad" ? 1 : -1);
  const due = dueAway(from, amount, told.unit, clock);
  return due ? { due, rest: cutOut(said, found) } : undefined;
}

function onSameDay(
  from: string,
  said: Said,
  clock: Clock,
): Counted | undefined {
  const same = find(said, SAME);
  return (
    same && { due: toDayText(dueIn(from, clock)), rest: cutOut(said, same) }
  );
}

/** "Shaadi 14 ko hai, us se 2 din pehle …": a day counted from the one before. */
export function dayFromBefore(
  before: Intent[],
  said: Said,
  clock: Clock,
): Counted | undefined {
  const last = before.at(-1);
  const from = last?.kind === "add" ? last.task.due : undefined;
  if (!from) return undefined;
  const found = find(said, AWAY);
  return (
    onSameDay(from, said, clock) ?? (found && counted(from, said, found, clock))
  );
}

const dueOf = (tasks: Task[] = []): string | undefined =>
  tasks.length === 1 ? (tasks[0]!.due ?? undefined) : undefined;

function fromNamed(said: Said, { tasks, clock }: Context): Counted | undefined {
  const found = find(said, OF_TASK);
  if (!found) return undefined;
  const task = sameTask(written(keep(said, 0, found.from)), tasks, false);
  return task?.due
    ? counted(task.due, said, { ...found, from: 0 }, clock)
    : undefined;
}

/** "When is the exam?" – "A day before that …": counted from a task that is there. */
export function dayFromTask(said: Said, context: Context): Counted | undefined {
  const from = dueOf(context.spoken);
  const found = from && find(said, OF_IT);
  if (!from) return fromNamed(said, context);
  return (
    (found ? counted(from, said, found, context.clock) : undefined) ??
    onSameDay(from, said, context.clock) ??
    fromNamed(said, context)
  );
}

/** What is said for a day that is counted from another one: its hours are on that day. */
export function readOn(
  { due, rest }: Counted,
  context: Context,
  read: (rest: Said, then: Context) => Intent,
): Intent {
  const { clock } = context;
  const start = dueIn(due, clock);
  const now = start > localNow(clock) ? start.toJSDate() : clock.now;
  const intent = read(rest, { ...context, clock: { ...clock, now } });
  return intent.kind === "add"
    ? { ...intent, task: { due, ...intent.task } }
    : intent;
}
