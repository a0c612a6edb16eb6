import type { DateTime } from "luxon";
import type { Clock } from "../clock.ts";
import { dayNumber, inMonth, shifted, today } from "./calendar.ts";
import { dayPartOfKind } from "./day-part-kinds.ts";
import { DAY_READERS } from "./day.ts";
import { isInEvening } from "./evening-events.ts";
import { takeExceptions } from "./except-days.ts";
import { MOMENT_READERS } from "./moments.ts";
import { REPEAT_READERS } from "./recurrence.ts";
import { readFirst, rule, toNumber, type Reader } from "./rule.ts";
import { cutAll, cutOut, find, has, keep, type Said } from "./said.ts";
import type { SpokenTime } from "./spoken-time.ts";
import { DAY_PART_READERS, TIME_READERS } from "./time.ts";

/** What a message says of time, before it is made a due date. */
export interface Parts {
  moment?: DateTime;
  repeat?: string;
  day?: DateTime;
  time?: SpokenTime;
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

/** What is done at dawn: of its hours none is in the afternoon. */
const EARLY = rule(
  "(?:fajar|fajr|sehri|sehr|tahajjud|uthna|uthana|jagana|jagna|nashta|breakfast|sunrise)",
);
const isEarly = (said: Said): boolean =>
  has(said, EARLY) && !has(said, rule("{PART}"));

/** An hour of which nothing says what half of the day it is in. */
const isOpen = (time: SpokenTime | undefined): time is SpokenTime =>
  time !== undefined && !time.part && !time.exact;

/** Which part of the day its hours are in, by what is done: "nashta 7 baje", "evening class 7 baje". */
function partTold(said: Said, time: SpokenTime): string | undefined {
  if (isEarly(said)) return "subah";
  const kind = said.tokens.map(({ word }) => dayPartOfKind(word)).find(Boolean);
  return kind ?? (isInEvening(said, time) ? "shaam" : undefined);
}

/** Hours first, for "5 baje" must not leave a 5; then the part of the day beside them. */
function takeTime(said: Said, clock: Clock) {
  const hours = take(said, TIME_READERS, clock);
  const part = take(hours.rest, DAY_PART_READERS, clock);
  const time =
    hours.value && !hours.value.part && part.value?.part
      ? { ...hours.value, part: part.value.part }
      : (hours.value ?? part.value);
  const told = isOpen(time) && partTold(hours.rest, time);
  if (told) return { value: { ...time, part: told }, rest: hours.rest };
  return { value: time, rest: hours.value?.part ? hours.rest : part.rest };
}

const FROM_DAY = rule(
  "se (?<n>{NUM}) (?<unit>din|hafta|mahina)(?: (?:hi|ke))? (?<way>pehla|bad)",
);

/** "Mangal se 1 din pehle". */
function takeDayFromDay(said: Said, clock: Clock) {
  const away = find(said, FROM_DAY);
  const near = away && keep(said, 0, away.from);
  const day = near && readFirst(near, DAY_READERS, clock);
  if (!away || day?.found.until !== away.from) return undefined;
  const { n = "", unit = "", way } = away.groups;
  const amount = toNumber(n) * (way === "pehla" ? -1 : 1);
  const rest = cutOut(said, { ...away, from: day.found.from });
  return { value: shifted(day.value, amount, unit), rest };
}

interface Taken {
  parts: Parts;
  rest: Said;
}

const EVERY_WEEK = rule(
  "(?:, )?(?:har hafta|haftavar)(?: (?:repeat|ho|hoga|kar|kardo|do|karna))*",
);

/** "Monday aur Friday ko, har hafte": that days of the week come every week goes without saying. */
const withoutWeekly = ({ value, rest }: { value?: string; rest: Said }) =>
  value?.includes("BYDAY")
    ? { value, rest: cutAll(rest, EVERY_WEEK) }
    : { value, rest };

export function takeParts(said: Said, clock: Clock): Taken {
  const moment = take(said, MOMENT_READERS, clock);
  if (moment.value)
    return { parts: { moment: moment.value }, rest: moment.rest };
  const every = withoutWeekly(take(said, REPEAT_READERS, undefined));
  const repeat = takeExceptions(every.value, every.rest);
  const day =
    takeDayFromDay(repeat.rest, clock) ?? take(repeat.rest, DAY_READERS, clock);
  const time = takeTime(day.rest, clock);
  return {
    parts: { repeat: repeat.value, day: day.value, time: time.value },
    rest: time.rest,
  };
}

const NUMBERED =
  "(?<!(?:page|pages|safha|safhe|chapter|lesson|unit|para|sipara|surah|ayat|ruku|question|sawal|level|floor|number|gate|block|sector|room|class|ghar|dukan|[\\d:.]+) )";
const BARE_DATE = rule(
  `(?<=^ )(?:(?:is )?mahina (?:ki|ke) )?(?<d>[1-9]|[12]\\d|3[01]|pehla) ko|${NUMBERED}(?:(?<on>pehla|[1-9]|[12]\\d|3[01]) ko|(?<by>1[3-9]|2\\d|3[01]) tak)`,
);
const BARE_HOUR = rule(
  `${NUMBERED}(?<h>[1-9]|1[0-2]|do) (?:tak|se (?:[1-9]|1[0-2]|do)(?: tak)?)`,
);
const HOUR_ALONE = rule(`${NUMBERED}(?<h>[1-9]|1[0-2]|do) tak`);
/** What is paid or handed in by a date rather than by an hour. */
const BY_MONTH = rule(
  "(?:bill|fees|kiraya|rent|qist|kist|committee|tax|payment|jama|form|admission|salary|tankhwah|challan|emi|installment)",
);

/** "Fees 6 tak": the sixth. */
const DUE_BY = rule(`${NUMBERED}(?<by>[1-9]|1[0-2]) tak`);

/** "Kal 5 tak": beside a day a small number is an hour. */
function takeHour({ parts, rest }: Taken, pattern: RegExp): Taken {
  const found = parts.time ? undefined : find(rest, pattern);
  if (!found) return { parts, rest };
  const time = { minutes: toNumber(found.groups["h"] ?? "") * 60 };
  return { parts: { ...parts, time }, rest: cutOut(rest, found) };
}

const BY_DATE = rule(`${NUMBERED}(?<by>1[3-9]|2\\d|3[01]) (?:tak|par|ko)`);

/** "25 ko shaadi hai", "25 tak": a date with neither month nor "tareekh". */
export function takeDate(
  taken: Taken,
  clock: Clock,
  pattern = BARE_DATE,
): Taken {
  const { parts, rest } = taken;
  if (parts.repeat || parts.moment) return taken;
  if (parts.day) return takeHour(taken, BARE_HOUR);
  const isBill = has(rest, BY_MONTH);
  const found =
    find(rest, pattern) ?? (isBill ? find(rest, DUE_BY) : undefined);
  if (!found) return isBill ? taken : takeHour(taken, HOUR_ALONE);
  const { d, on, by } = found.groups;
  const day = inMonth(dayNumber(d ?? on ?? by), today(clock), clock);
  return { parts: { ...parts, day }, rest: cutOut(rest, found) };
}

/** "20 tak", of a task that is there: a number that chooses has no "tak". */
export const takeUntil = (taken: Taken, clock: Clock): Taken =>
  takeDate(taken, clock, BY_DATE);
