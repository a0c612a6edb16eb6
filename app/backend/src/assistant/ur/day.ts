import { DateTime } from "luxon";
import type { Clock } from "../clock.ts";
import { AMOUNT, readAmount } from "./amount.ts";
import {
  coming,
  dayNumber,
  endOfWeek,
  inMonth,
  inNextWeek,
  inYear,
  monthsEnd,
  shifted,
  startOfNextWeek,
  today,
  valid,
} from "./calendar.ts";
import { rule, toNumber, type Reader } from "./rule.ts";

type DayReader = Reader<DateTime, Clock>;

const NAMED: Record<string, number> = {
  aaj: 0,
  kal: 1,
  parson: 2,
  tarson: 3,
};

const at = (pattern: string, read: DayReader["read"]): DayReader => ({
  rule: rule(`(?:by )?(?:${pattern}){TIE}?`),
  read,
});

const DATES: DayReader[] = [
  at("(?<iso>\\d{4}-\\d\\d-\\d\\d)", ({ iso = "" }, { timeZone }) =>
    valid(DateTime.fromISO(iso, { zone: timeZone })),
  ),
  at(
    "(?<d>{NUM}|{ORD})(?: th)?(?: tarikh)?(?: (?:ki|ka|of))? (?<m>{MONTH})(?: (?<y>\\d{4}))?",
    inYear,
  ),
  at(
    "(?<m>{MONTH})(?: (?<y>\\d{4}))?(?: (?:ki|ke|ka))? (?<d>{NUM}|{ORD})(?: th)?(?: tarikh)?(?! baje)",
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
    "agla (?:mahina|month)(?: (?:ki|ke|ka|mein))? (?<d>{NUM}|{ORD})(?: (?:ko|tarikh)| th)",
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
    "(?:(?:(?:is|isi) )?mahina (?:ki|ke|ka) )?(?<d>{NUM}|{ORD})(?: th)? tarikh",
    ({ d }, clock) => inMonth(dayNumber(d), today(clock), clock),
  ),
  at("(?<d>\\d+) th", ({ d }, clock) =>
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
  at("agla saal", (_, clock) =>
    today(clock).startOf("year").plus({ years: 1 }),
  ),
  at(
    "(?:(?:is|isi|agla|agla vala) )?(?<day>{DAY})(?! (?:ki )?(?:prayer|prayers|namaz|mubarak|khutba|bazaar|bazar|market|mass) )",
    ({ day = "" }, clock) => coming(day, clock),
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
  at("agla din", (_, clock) => today(clock).plus({ days: 1 })),
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
