import type { RepeatInput } from "@todo-chat/contract";
import { DateTime } from "luxon";
import { firstDay, followingOccurrence } from "../../tasks/recurrence.ts";
import { localNow, type Clock } from "../clock.ts";
import { dayNumber, inMonth, today } from "./calendar.ts";
import { DAY_READERS } from "./day.ts";
import { REPEAT_READERS } from "./recurrence.ts";
import { readFirst, rule, type Reader } from "./rule.ts";
import { cutOut, find, type Said } from "./said.ts";
import {
  atMinutes,
  DAY_PART_READERS,
  MOMENT_READERS,
  settle,
  TIME_READERS,
  type SpokenTime,
} from "./time.ts";

/** What a message says of time, before it is made a due date. */
export interface Parts {
  moment?: DateTime;
  repeat?: string;
  day?: DateTime;
  time?: SpokenTime;
}

export interface When {
  due?: string;
  repeat?: RepeatInput;
  parts: Parts;
  rest: Said;
}

function take<T, Context>(
  said: Said,
  readers: Reader<T, Context>[],
  context: Context,
): { value?: T; rest: Said } {
  const reading = readFirst(said, readers, context);
  if (!reading) return { rest: said };
  return { value: reading.value, rest: cutOut(said, reading.found) };
}

/** Hours first, for "5 baje" must not leave a 5; then the part of the day beside them. */
function takeTime(said: Said, clock: Clock) {
  const hours = take(said, TIME_READERS, clock);
  const part = take(hours.rest, DAY_PART_READERS, clock);
  const time =
    hours.value && !hours.value.part && part.value?.part
      ? { ...hours.value, part: part.value.part }
      : (hours.value ?? part.value);
  return { value: time, rest: hours.value?.part ? hours.rest : part.rest };
}

interface Taken {
  parts: Parts;
  rest: Said;
}

export function takeParts(said: Said, clock: Clock): Taken {
  const moment = take(said, MOMENT_READERS, clock);
  if (moment.value)
    return { parts: { moment: moment.value }, rest: moment.rest };
  const repeat = take(said, REPEAT_READERS, undefined);
  const day = take(repeat.rest, DAY_READERS, clock);
  const time = takeTime(day.rest, clock);
  return {
    parts: { repeat: repeat.value, day: day.value, time: time.value },
    rest: time.rest,
  };
}

export const isoDay = (day: DateTime): string => day.toFormat("yyyy-MM-dd");

export const isoMoment = (moment: DateTime): string =>
  moment.toUTC().toISO({ suppressMilliseconds: true })!;

const HALF_DAY = 12 * 60;

/** Today at that time; the evening when a morning hour has passed; else tomorrow. */
function nextAt(
  time: SpokenTime,
  day: DateTime | undefined,
  clock: Clock,
): DateTime {
  const now = localNow(clock);
  const minutes = settle(time);
  const meant = atMinutes(day ?? now, minutes);
  if (meant > now) return meant;
  const free = !time.exact && !time.part && minutes < HALF_DAY;
  const evening = atMinutes(day ?? now, minutes + HALF_DAY);
  if (free && evening > now) return evening;
  return day ? meant : meant.plus({ days: 1 });
}

function repeatingDue(
  { repeat = "", day, time }: Parts,
  clock: Clock,
): string | undefined {
  const first = day ? isoDay(day) : firstDay(repeat, clock);
  if (!first || !time) return first;
  const start = localNow(clock).set({
    year: Number(first.slice(0, 4)),
    month: Number(first.slice(5, 7)),
    day: Number(first.slice(8)),
  });
  const due = isoMoment(atMinutes(start, settle(time)));
  if (day || new Date(due) > clock.now) return due;
  const rule = { rule: repeat, from: "due", whileOpen: "skip" } as const;
  const next = followingOccurrence({ due, repeat: rule }, clock.timeZone);
  return next ? isoMoment(DateTime.fromISO(next.due)) : due;
}

export function dueOf(parts: Parts, clock: Clock): string | undefined {
  const { moment, day, time, repeat } = parts;
  if (moment) return isoMoment(moment);
  if (repeat) return repeatingDue(parts, clock);
  if (time) return isoMoment(nextAt(time, day, clock));
  return day && isoDay(day);
}

const BARE_DATE = rule(
  "(?<=^ )(?:(?:is )?mahina (?:ki|ke) )?(?<d>[1-9]|[12]\\d|3[01]|pehla) ko",
);

/** "25 ko shaadi hai": a date with neither month nor "tareekh". */
function takeDate({ parts, rest }: Taken, clock: Clock): Taken {
  const found = find(rest, BARE_DATE);
  if (!found || parts.day || parts.repeat || parts.moment)
    return { parts, rest };
  const day = inMonth(dayNumber(found.groups["d"]), today(clock), clock);
  return { parts: { ...parts, day }, rest: cutOut(rest, found) };
}

/** Reads and cuts out what a message says of time. */
export function readWhen(said: Said, clock: Clock): When {
  const { parts, rest } = takeDate(takeParts(said, clock), clock);
  const due = dueOf(parts, clock);
  return {
    ...(due && { due }),
    ...(parts.repeat && { repeat: { rule: parts.repeat } }),
    parts,
    rest,
  };
}
