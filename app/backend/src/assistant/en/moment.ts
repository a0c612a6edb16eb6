import type { ParsedComponents, ParsedResult } from "chrono-node";
import { DateTime } from "luxon";
import { localNow, toDayText, toMomentText, type Clock } from "../clock.ts";
import type { When } from "../intent.ts";

const DAY_PARTS: Record<string, number> = {
  morning: 9,
  afternoon: 15,
  evening: 18,
  tonight: 20,
  night: 20,
};

/** Below this, "at 5" is taken for the afternoon. */
export const FIRST_MORNING_HOUR = 7;
const LATE =
  /\b(?:tonight|evening|night|afternoon|dinner|supper|party|movie|film|cinema|choir|rehearsal|concert|gig|theatre|theater|drinks|pub|date night|quiz|bowling|play|opera|book club|restaurant|takeaway)\b/i;

/** What is of the morning, however small the hour. */
const EARLY =
  /\b(?:morning|wake|waking|alarm|breakfast|sunrise|dawn|fajr|sehri|suhoor|school run)\b/i;

function dayPartHour(text: string): number | undefined {
  const part = /morning|afternoon|evening|tonight|night/i.exec(text)?.[0];
  return DAY_PARTS[part?.toLowerCase() ?? ""];
}

export const hasTime = ({ start, text }: ParsedResult): boolean =>
  start.isCertain("hour") || dayPartHour(text) !== undefined;

export const hasDay = ({ start }: ParsedResult): boolean =>
  start.isCertain("day") ||
  start.isCertain("weekday") ||
  start.isCertain("month");

/** Half of the day or a figure of 24 hours was said; the library takes it as said beside a date in figures. */
const isExact = ({ text }: ParsedResult): boolean =>
  /\d ?[ap]\.?m?\b|(?<![-\d])0\d(?::\d\d)?$|noon|midnight/i.test(text);

/** "tonight at 9", "at 5": the later half of the day. */
function isOfAfternoon(hour: number, text: string, sentence: string): boolean {
  const part = dayPartHour(text) ?? (LATE.test(sentence) ? 20 : 0);
  return hour < FIRST_MORNING_HOUR || part >= 15;
}

function hourOf(result: ParsedResult, sentence: string): number {
  const { start, text } = result;
  if (!start.isCertain("hour")) return dayPartHour(text) ?? 0;
  const hour = start.get("hour") ?? 0;
  const isFree = hour > 0 && hour < 12 && !isExact(result);
  if (!isFree || EARLY.test(sentence)) return hour;
  return isOfAfternoon(hour, text, sentence) ? hour + 12 : hour;
}

/** The library takes a date of today's, without a year, for the next year's. */
function dayOf(start: ParsedComponents, clock: Clock) {
  const said = { month: start.get("month")!, day: start.get("day")! };
  const now = localNow(clock);
  const isToday = said.month === now.month && said.day === now.day;
  const isFree = !start.isCertain("year");
  return { year: isToday && isFree ? now.year : start.get("year")!, ...said };
}

/** A time without a day: today's; the evening's once it has passed in the morning; else tomorrow's. */
function nextOccurrence(
  at: { hour: number; minute: number },
  isFree: boolean,
  clock: Clock,
): DateTime {
  const now = localNow(clock);
  const today = now.set({ ...at, second: 0, millisecond: 0 });
  if (today > now) return today;
  const evening = today.plus({ hours: 12 });
  const fits = isFree && at.hour < 12 && evening > now;
  return fits ? evening : today.plus({ days: 1 });
}

const isRelative = ({ start }: ParsedResult): boolean =>
  start.isCertain("timezoneOffset") && start.isCertain("hour");

const minuteOf = ({ start }: ParsedResult): number =>
  start.isCertain("hour") ? (start.get("minute") ?? 0) : 0;

interface Spoken {
  timed: ParsedResult | undefined;
  isMoment: boolean;
}

const spokenOf = (
  date: ParsedResult,
  time: ParsedResult | undefined,
): Spoken => {
  const timed = time ?? (hasTime(date) ? date : undefined);
  return { timed, isMoment: timed === date && isRelative(date) };
};

/**
 * The due date that a date in words and perhaps a time elsewhere in the
 * sentence mean: a whole day, or a moment in UTC.
 */
export function toDue(
  date: ParsedResult,
  time: ParsedResult | undefined,
  clock: Clock,
  sentence: string,
): string {
  const { timed, isMoment } = spokenOf(date, time);
  const day = dayOf(date.start, clock);
  if (!timed) return toDayText(DateTime.fromObject(day));
  if (isMoment) return toMomentText(DateTime.fromJSDate(date.start.date()));
  const at = { hour: hourOf(timed, sentence), minute: minuteOf(timed) };
  const isSaid = isExact(timed) || dayPartHour(timed.text) !== undefined;
  const isFree = !isSaid && !EARLY.test(sentence);
  if (!hasDay(date)) return toMomentText(nextOccurrence(at, isFree, clock));
  return toMomentText(
    DateTime.fromObject({ ...day, ...at }, { zone: clock.timeZone }),
  );
}

/** Whether nothing said which half of the day an hour is of. */
function isFreeHour(timed: ParsedResult, sentence: string): boolean {
  const isSaid = isExact(timed) || dayPartHour(sentence) !== undefined;
  const isHour = timed.start.isCertain("hour");
  return isHour && !isSaid;
}

/** The same, for a task that keeps what is not said. */
export function toWhen(
  date: ParsedResult,
  time: ParsedResult | undefined,
  clock: Clock,
  sentence: string,
): When {
  const { timed, isMoment } = spokenOf(date, time);
  if (isMoment) return { moment: toDue(date, time, clock, sentence) };
  return {
    ...(hasDay(date) && {
      day: toDayText(DateTime.fromObject(dayOf(date.start, clock))),
    }),
    ...(timed && {
      time: { hour: hourOf(timed, sentence), minute: minuteOf(timed) },
    }),
    ...(timed && isFreeHour(timed, sentence) && { isFree: true }),
  };
}
