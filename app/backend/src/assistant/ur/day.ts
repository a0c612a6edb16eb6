import { DateTime } from "luxon";
import { localNow, type Clock } from "../clock.ts";
import { AMOUNT, readAmount } from "./amount.ts";
import {
  MONTHS,
  placeOf,
  rule,
  toNumber,
  WEEKDAYS,
  type Reader,
} from "./rule.ts";

type Groups = Record<string, string | undefined>;
type DayReader = Reader<DateTime, Clock>;

const today = (clock: Clock): DateTime => localNow(clock).startOf("day");

const valid = (day: DateTime): DateTime | undefined =>
  day.isValid ? day : undefined;

const dayNumber = (word = ""): number =>
  /^\d|^do$/.test(word) ? toNumber(word) : placeOf(word);

/** The date in this year, or in the next once it has passed. */
function inYear(groups: Groups, clock: Clock): DateTime | undefined {
  const { d, m = "", y } = groups;
  const month = MONTHS.indexOf(m) + 1 || Number(m);
  const day = dayNumber(d);
  const now = today(clock);
  const year = y ? Number(y) : now.year;
  const date = DateTime.fromObject(
    { year, month, day },
    { zone: clock.timeZone },
  );
  return valid(!y && date < now ? date.plus({ years: 1 }) : date);
}

const FEW_MONTHS = [0, 1, 2];

/** "the 31st": in the first month that has one and where it is to come. */
function inMonth(day: number, from: DateTime, clock: Clock) {
  return FEW_MONTHS.map((months) => from.startOf("month").plus({ months }))
    .filter((month) => day <= month.daysInMonth!)
    .map((month) => month.set({ day }))
    .find((date) => date >= today(clock));
}

const monthsEnd = (clock: Clock, months: number): DateTime =>
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

const startOfNextWeek = (clock: Clock) =>
  today(clock).startOf("week").plus({ weeks: 1 });

/** Friday, or Sunday once it is over. */
function endOfWeek(clock: Clock): DateTime {
  const friday = today(clock).startOf("week").plus({ days: 4 });
  return friday >= today(clock) ? friday : friday.plus({ days: 2 });
}

const weekdayOf = (name: string): number =>
  name === "hafta" ? 6 : WEEKDAYS.indexOf(name) + 1;

/** The next such weekday; today's own means a week from now. */
function coming(name: string, clock: Clock): DateTime {
  const now = today(clock);
  const ahead = (weekdayOf(name) - now.weekday + 7) % 7;
  return now.plus({ days: ahead || 7 });
}

const inNextWeek = (name: string, clock: Clock): DateTime =>
  startOfNextWeek(clock).plus({ days: weekdayOf(name) - 1 });

const NAMED: Record<string, number> = {
  aaj: 0,
  kal: 1,
  parson: 2,
  tarson: 3,
};

const at = (pattern: string, read: DayReader["read"]): DayReader => ({
  rule: rule(`${pattern}{TIE}?`),
  read,
});

const DATES: DayReader[] = [
  at("(?<iso>\\d{4}-\\d\\d-\\d\\d)", ({ iso = "" }, { timeZone }) =>
    valid(DateTime.fromISO(iso, { zone: timeZone })),
  ),
  at(
    "(?<d>{NUM}|{ORD})(?: (?:th|st|nd|rd))?(?: tarikh)?(?: (?:ki|ka|of))? (?<m>{MONTH})(?: (?<y>\\d{4}))?",
    inYear,
  ),
  at(
    "(?<m>{MONTH})(?: (?<y>\\d{4}))?(?: (?:ki|ke|ka))? (?<d>{NUM}|{ORD})(?: (?:th|st|nd|rd))?(?: tarikh)?(?! baje)",
    inYear,
  ),
  at(
    "(?<date>\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?)",
    ({ date = "" }, clock) => {
      const [d, m, y] = date.split(/[/.-]/);
      return inYear({ d, m, y }, clock);
    },
  ),
  at("(?<m>{MONTH}) ke (?:akhri|end)(?: din)?", ({ m = "" }, clock) =>
    inYear({ d: "1", m }, clock)?.endOf("month").startOf("day"),
  ),
  at("(?<m>{MONTH}) ke shuru", ({ m }, clock) => inYear({ d: "1", m }, clock)),
];

const MONTHLY: DayReader[] = [
  at(
    "agla (?:mahina|month)(?: (?:ki|ke|ka|mein))? (?<d>{NUM}|{ORD})(?: (?:ko|tarikh)| (?:th|st|nd|rd))",
    ({ d }, clock) =>
      valid(
        today(clock)
          .startOf("month")
          .plus({ months: 1 })
          .set({ day: dayNumber(d) }),
      ),
  ),
  at("agla mahina ke (?:bilkul )?(?:akhri|end)(?: din| tarikh)?", (_, clock) =>
    monthsEnd(clock, 1),
  ),
  at(
    "(?:(?:is|isi) )?mahina (?:ke|ki) (?:akhri|end)(?: (?:din|tarikh))?",
    (_, clock) => monthsEnd(clock, 0),
  ),
  at("agla mahina(?: ke shuru)?", (_, clock) =>
    today(clock).startOf("month").plus({ months: 1 }),
  ),
  at("(?:(?:is|isi) )?mahina ke shuru", (_, clock) =>
    inMonth(1, today(clock), clock),
  ),
  at(
    "(?:(?:is|isi) mahina (?:ki|ke|ka) )?(?<d>{NUM}|{ORD})(?: (?:th|st|nd|rd))? tarikh",
    ({ d }, clock) => inMonth(dayNumber(d), today(clock), clock),
  ),
  at("(?<d>\\d+) (?:th|st|nd|rd)", ({ d }, clock) =>
    inMonth(dayNumber(d), today(clock), clock),
  ),
];

const AWAY: DayReader[] = [
  at(
    `(?:(?:aaj|ab) se )?(?<n>${AMOUNT}) (?<unit>{UNIT})(?: ke)? (?:bad|andar|mein)`,
    ({ n = "", unit = "" }, clock) =>
      shifted(today(clock), readAmount(n), unit),
  ),
  at(
    "(?<unit>hafta|mahina|saal) (?:bhar )?(?:ke )?bad",
    ({ unit = "" }, clock) => shifted(today(clock), 1, unit),
  ),
  at("in (?<n>{NUM}) (?<unit>{UNIT})", ({ n = "", unit = "" }, clock) =>
    shifted(today(clock), toNumber(n), unit),
  ),
];

const WEEKLY: DayReader[] = [
  at("agla hafta(?: ke| ki| mein)? (?<day>{DAY})", ({ day = "" }, clock) =>
    inNextWeek(day, clock),
  ),
  at(
    "(?:is|isi) hafta(?: ke| ki| mein)? (?<day>{DAY})",
    ({ day = "" }, clock) => coming(day, clock),
  ),
  at("agla hafta ke (?:akhri|end)(?: din)?", (_, clock) =>
    startOfNextWeek(clock).plus({ days: 4 }),
  ),
  at("agla hafta(?= ko)", (_, clock) => inNextWeek("hafta", clock)),
  at("agla hafta", (_, clock) => startOfNextWeek(clock)),
  at(
    "(?:(?:is|isi) )?hafta ke (?:akhri|end)(?: din)?|(?:is|isi) hafta(?! ko)",
    (_, clock) => endOfWeek(clock),
  ),
  at("(?:(?:is|isi|agla) )?weekend", (_, clock) => coming("sanichar", clock)),
  at("agla (?:vala )?(?<day>{DAY})", ({ day = "" }, clock) =>
    inNextWeek(day, clock),
  ),
  at("agla saal", (_, clock) =>
    today(clock).startOf("year").plus({ years: 1 }),
  ),
  at("(?:(?:is|isi|on) )?(?<day>{DAY})", ({ day = "" }, clock) =>
    coming(day, clock),
  ),
  {
    rule: rule(
      "(?:is )?hafta(?: (?:ko|tak|ke din|ke roz|vale din)|(?: ki| ke)?(?= {PART}))",
    ),
    read: (_, clock) => coming("hafta", clock),
  },
];

const NEAR: DayReader[] = [
  at("kal nahi (?:balke )?parson", (_, clock) =>
    today(clock).plus({ days: 2 }),
  ),
  at("(?<name>aaj|kal|parson|tarson)(?: hi)?", ({ name = "" }, clock) =>
    today(clock).plus({ days: NAMED[name] }),
  ),
];

export const DAY_READERS: DayReader[] = [
  ...DATES,
  ...AWAY,
  ...MONTHLY,
  ...WEEKLY,
  ...NEAR,
];
