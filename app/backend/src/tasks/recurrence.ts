import type { Repeat } from "@todo-chat/contract";
import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";

/** A rule that finds nothing in so many periods will not find anything soon. */
const MAX_PERIODS = 2_000;
const DAY_LENGTH = "2026-11-21".length;
const COUNT = /;COUNT=(\d+)/;

type Moment = Temporal.ZonedDateTime;

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

export interface Clock {
  now: Date;
  timeZone: string;
}

const isDay = (due: string): boolean => due.length === DAY_LENGTH;

const toMoment = (due: string, timeZone: string): Moment =>
  isDay(due)
    ? Temporal.PlainDate.from(due).toZonedDateTime(timeZone)
    : Temporal.Instant.from(due).toZonedDateTimeISO(timeZone);

const nowIn = ({ now, timeZone }: Clock): Moment =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(
    timeZone,
  );

const toDue = (moment: Moment, like: string): string =>
  isDay(like)
    ? moment.toPlainDate().toString()
    : new Date(moment.epochMilliseconds).toISOString();

const later = (one: Moment, other: Moment): Moment =>
  Temporal.ZonedDateTime.compare(one, other) > 0 ? one : other;

function occurrencesOf(rule: string, start: Moment): RRuleTemporal {
  return new RRuleTemporal({
    rruleString: rule,
    dtstart: start,
    maxIterations: MAX_PERIODS,
    strict: true,
  });
}

/** Where counting begins: at the due date, or at its time on the day of completion. */
function startOf({ due, repeat }: RepeatingTask, clock: Clock): Moment {
  const start = toMoment(due, clock.timeZone);
  if (repeat.from === "due") return start;
  return nowIn(clock).withPlainTime(start.toPlainTime());
}

function withoutCounted(rule: string, counted: number): string {
  return rule.replace(
    COUNT,
    (_, count: string) => `;COUNT=${Number(count) - counted}`,
  );
}

function firstAfter(rule: string, start: Moment, after: Moment) {
  const occurrences = occurrencesOf(rule, start);
  const next = occurrences.next(after) as Moment | null;
  if (!next) return undefined;
  // Only those are counted; without a count their number does not matter.
  const counted = COUNT.test(rule)
    ? occurrences.between(start, next, true).length - 1
    : 0;
  return { next, rule: withoutCounted(rule, counted) };
}

/**
 * The occurrence that follows a due date and is still to come: missed ones are
 * skipped. Undefined once the rule has ended.
 */
export function nextOccurrence(
  task: RepeatingTask,
  clock: Clock,
): Occurrence | undefined {
  const start = startOf(task, clock);
  const now = nowIn(clock);
  const after = later(start, isDay(task.due) ? now.startOfDay() : now);
  try {
    const found = firstAfter(task.repeat.rule, start, after);
    return found && { due: toDue(found.next, task.due), rule: found.rule };
  } catch {
    // The library gives up on rules that find nothing within its bounds.
    return undefined;
  }
}

/** The occurrence after a due date, whether or not it has passed. */
export function followingOccurrence(
  { due, repeat }: RepeatingTask,
  timeZone: string,
): Occurrence | undefined {
  const now = new Date(toMoment(due, timeZone).epochMilliseconds);
  return nextOccurrence({ due, repeat }, { now, timeZone });
}

/** The first day from today on that a rule names. */
export function firstDay(rule: string, clock: Clock): string | undefined {
  const today = nowIn(clock).startOfDay();
  try {
    const first = occurrencesOf(rule, today).next(today, true);
    return first ? (first as Moment).toPlainDate().toString() : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the library reads a rule and finds a day that it names. */
export const isUsable = (rule: string, clock: Clock): boolean =>
  firstDay(rule, clock) !== undefined;
