import { DateTime } from "luxon";
import { localNow, type Clock } from "../clock.ts";
import { MONTHS, WEEKDAYS } from "./names.ts";
import { placeOf, toNumber } from "./rule.ts";

const CENTURY = 100;
const FIRST_YEAR = 2000;

type Groups = Record<string, string | undefined>;

export const today = (clock: Clock): DateTime => localNow(clock).startOf("day");

export const valid = (day: DateTime): DateTime | undefined =>
  day.isValid ? day : undefined;

export const dayNumber = (word = ""): number =>
  /^\d|^do$/.test(word) ? toNumber(word) : placeOf(word);

/** "2027", "do hazar 27". */
const yearNumber = (words: string): number => {
  const last = Number(words.split(" ").at(-1));
  return last < CENTURY ? FIRST_YEAR + last : last;
};

/** The date in this year, or in the next once it has passed. */
export function inYear(groups: Groups, clock: Clock): DateTime | undefined {
  const { d, m = "", y } = groups;
  const month = MONTHS.indexOf(m) + 1 || Number(m);
  const day = dayNumber(d);
  const now = today(clock);
  const year = y ? yearNumber(y) : now.year;
  const date = DateTime.fromObject(
    { year, month, day },
    { zone: clock.timeZone },
  );
  return valid(!y && date < now ? date.plus({ years: 1 }) : date);
}

export const isWeekday = (date: DateTime, name: string): boolean =>
  date.weekday === WEEKDAYS.indexOf(name) + 1;

const FEW_MONTHS = [0, 1, 2];

/** "the 31st": in the first month that has one and where it is to come. */
export function inMonth(day: number, from: DateTime, clock: Clock) {
  return FEW_MONTHS.map((months) => from.startOf("month").plus({ months }))
    .filter((month) => day <= month.daysInMonth!)
    .map((month) => month.set({ day }))
    .find((date) => date >= today(clock));
}

export const monthsEnd = (clock: Clock, months: number): DateTime =>
  today(clock).plus({ months }).endOf("month").startOf("day");

const UNITS: Record<string, "days" | "weeks" | "months" | "years"> = {
  din: "days",
  hafta: "weeks",
  mahina: "months",
  saal: "years",
};

const DAYS_OF: Record<string, number> = { days: 1, weeks: 7, months: 30 };

/** Half weeks and months are counted in days. */
export function shifted(
  from: DateTime,
  amount: number,
  unit: string,
): DateTime {
  const key = UNITS[unit] ?? "days";
  if (Number.isInteger(amount)) return from.plus({ [key]: amount });
  const days =
    key === "years"
      ? { months: 12 * amount }
      : { days: Math.round(amount * (DAYS_OF[key] ?? 1)) };
  return from.plus(days);
}

export const startOfNextWeek = (clock: Clock) =>
  today(clock).startOf("week").plus({ weeks: 1 });

const weekdayOf = (name: string): number =>
  name === "hafta" ? 6 : WEEKDAYS.indexOf(name) + 1;

function nthIn(month: DateTime, nth: number, weekday: number): DateTime {
  const first = month.plus({ days: (weekday - month.weekday + 7) % 7 });
  if (nth > 0) return first.plus({ weeks: nth - 1 });
  const fifth = first.plus({ weeks: 4 });
  return fifth.month === month.month ? fifth : first.plus({ weeks: 3 });
}

/** "The first Monday of the month", -1 for the last: in the first month where it is to come. */
export function nthWeekday(
  nth: number,
  day: string,
  later: number,
  clock: Clock,
): DateTime | undefined {
  const start = today(clock).startOf("month").plus({ months: later });
  return FEW_MONTHS.map((months) =>
    nthIn(start.plus({ months }), nth, weekdayOf(day)),
  ).find((date) => date >= today(clock));
}

/** Friday, or Sunday once it is over. */
export function endOfWeek(clock: Clock): DateTime {
  const friday = today(clock).startOf("week").plus({ days: 4 });
  return friday >= today(clock) ? friday : friday.plus({ days: 2 });
}

/** The next such weekday; today's own means a week from now. */
export function coming(name: string, clock: Clock): DateTime {
  const now = today(clock);
  const ahead = (weekdayOf(name) - now.weekday + 7) % 7;
  return now.plus({ days: ahead || 7 });
}

export const inNextWeek = (name: string, clock: Clock): DateTime =>
  startOfNextWeek(clock).plus({ days: weekdayOf(name) - 1 });
