import type { Repeat } from "@todo-chat/contract";
import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import {
  isDay,
  nowIn,
  toDate,
  toDue,
  toMoment,
  type Clock,
  type Moment,
} from "./moment.ts";
import { faultOfParts, partOf, withPart } from "./rule.ts";
import { withExactEnd } from "./until.ts";

/**
 * So many periods are searched for a day that a rule names: enough for the rarest
 * ones (a Sunday on 29 February), and over soon for those that never come.
 */
const PERIODS: Record<string, number> = {
  DAILY: 3_000,
  WEEKLY: 600,
  MONTHLY: 240,
  YEARLY: 40,
};
/** Beyond it dates are not written with four digits. */
const LAST_YEAR = 9999;
const NO_SUCH_DAYS =
  "Write a rule of RFC 5545 with days that there are, like FREQ=WEEKLY;BYDAY=MO or FREQ=MONTHLY;BYDAY=2TU";

export interface Occurrence {
  /** A day or a moment, as the due date that it follows. */
  due: string;
  /** What is left of the rule: a count goes down. */
  rule: string;
}

export interface RepeatingTask {
  due: string;
  repeat: Repeat;
}

const later = (one: Moment, other: Moment): Moment =>
  Temporal.ZonedDateTime.compare(one, other) > 0 ? one : other;

function occurrencesOf(rule: string, start: Moment, byDay: boolean) {
  const periods = PERIODS[partOf(rule, "FREQ") ?? ""] ?? 0;
  const counted = Number(partOf(rule, "COUNT") ?? 0);
  return new RRuleTemporal({
    rruleString: withExactEnd(rule, start, byDay),
    dtstart: start,
    maxIterations: periods + counted,
    strict: true,
  });
}

/** The library throws when a rule names no day within its bounds. */
function attempt<T>(search: () => T | undefined): T | undefined {
  try {
    return search();
  } catch {
    return undefined;
  }
}

/** Where counting begins: at the due date, or at its time on the day of completion. */
function startOf({ due, repeat }: RepeatingTask, clock: Clock): Moment {
  const start = toMoment(due, clock.timeZone);
  if (repeat.from === "due") return start;
  return nowIn(clock).withPlainTime(start.toPlainTime());
}

function countedDown(rule: string, counted: () => number): string {
  const count = partOf(rule, "COUNT");
  if (!count) return rule;
  return withPart(rule, "COUNT", `${Number(count) - counted()}`);
}

function firstAfter(rule: string, start: Moment, after: Moment, like: string) {
  const occurrences = occurrencesOf(rule, start, isDay(like));
  const next = occurrences.next(after) as Moment | null;
  if (!next || next.year > LAST_YEAR) return undefined;
  const counted = () => occurrences.between(start, next, true).length - 1;
  return { due: toDue(next, like), rule: countedDown(rule, counted) };
}

/**
 * The occurrence that follows a due date and is still to come: missed ones are
 * skipped. Undefined once the rule has ended.
 */
export function nextOccurrence(
  task: RepeatingTask,
  clock: Clock,
): Occurrence | undefined {
  const { due, repeat } = task;
  const start = startOf(task, clock);
  const now = nowIn(clock);
  // A day that has begun is still to come until it is over.
  const notBefore = isDay(due)
    ? now.startOfDay().subtract({ seconds: 1 })
    : now;
  const after = later(start, notBefore);
  return attempt(() => firstAfter(repeat.rule, start, after, due));
}

/** The occurrence after a due date, whether or not it has passed. */
export function followingOccurrence(
  task: RepeatingTask,
  timeZone: string,
): Occurrence | undefined {
  const now = toDate(toMoment(task.due, timeZone));
  return nextOccurrence(task, { now, timeZone });
}

function firstFrom(rule: string, start: Moment, byDay: boolean) {
  return attempt(() => {
    const first = occurrencesOf(rule, start, byDay).next(start, true);
    return (first as Moment | null) ?? undefined;
  });
}

/** The first day from today on that a rule names. */
export function firstDay(rule: string, clock: Clock): string | undefined {
  const first = firstFrom(rule, nowIn(clock).startOfDay(), true);
  return first?.toPlainDate().toString();
}

/** What is wrong with a rule, in words for the person; undefined when it is good. */
export function faultOf(
  rule: string,
  due: string | undefined,
  clock: Clock,
): string | undefined {
  const fault = faultOfParts(rule);
  if (fault) return fault;
  const start = due ? toMoment(due, clock.timeZone) : nowIn(clock).startOfDay();
  const first = firstFrom(rule, start, due === undefined || isDay(due));
  return first ? undefined : NO_SUCH_DAYS;
}
