import { DATES, dayAt, type DayReader } from "./day-dates.ts";
import { AMOUNT, readAmount } from "./amount.ts";
import {
  coming,
  dayNumber,
  endOfWeek,
  inMonth,
  inNextWeek,
  monthsEnd,
  nthWeekday,
  shifted,
  startOfNextWeek,
  today,
  valid,
} from "./calendar.ts";
import { placeOf, rule, toNumber } from "./rule.ts";

const NAMED: Record<string, number> = {
  aaj: 0,
  kal: 1,
  parson: 2,
  tarson: 3,
};

const MONTHLY: DayReader[] = [
  dayAt(
    "agla (?:mahina|month)(?: (?:ki|ke|ka|mein))? (?<d>{NUM}|{ORD})(?: (?:ko|tarikh)| th)",
    ({ d }, clock) =>
      valid(
        today(clock)
          .startOf("month")
          .plus({ months: 1 })
          .set({ day: dayNumber(d) }),
      ),
  ),
  dayAt(
    "agla mahina ke (?:bilkul )?(?:akhri|end)(?: din| tarikh)?",
    (_, clock) => monthsEnd(clock, 1),
  ),
  dayAt(
    "(?:(?:is|isi) )?mahina (?:ke|ki) (?:akhri(?! {DAY})|end)(?: (?:din|tarikh))?",
    (_, clock) => monthsEnd(clock, 0),
  ),
  dayAt(
    "(?:(?<next>agla) |is |isi )?mahina (?:ke|ki|ka) (?<ord>{ORD}|akhri) (?<day>{DAY})",
    ({ next, ord = "", day = "" }, clock) =>
      nthWeekday(placeOf(ord), day, next ? 1 : 0, clock),
  ),
  dayAt("(?:the )?end of (?:the |is |isi |ye )?mahina", (_, clock) =>
    monthsEnd(clock, 0),
  ),
  dayAt("agla mahina(?: ke shuru)?", (_, clock) =>
    today(clock).startOf("month").plus({ months: 1 }),
  ),
  dayAt("(?:(?:is|isi) )?mahina ke shuru", (_, clock) =>
    inMonth(1, today(clock), clock),
  ),
  dayAt(
    "(?:{DAY}(?: (?:ke din|ke roz|ko|ki))?(?: ,)? )?(?:(?:(?:is|isi) )?mahina (?:ki|ke|ka) )?(?<d>{NUM}|{ORD})(?: th)? tarikh",
    ({ d }, clock) => inMonth(dayNumber(d), today(clock), clock),
  ),
  dayAt(
    "(?:is |isi )?mahina (?:ki|ke|ka) (?<d>{NUM}|{ORD})(?: th)?(?= (?:ko|tak) )",
    ({ d }, clock) => inMonth(dayNumber(d), today(clock), clock),
  ),
  dayAt(
    "(?<d>\\d+) th(?! (?:class|grade|floor|standard|semester|year|chapter|lesson|para|birthday|anniversary) )",
    ({ d }, clock) => inMonth(dayNumber(d), today(clock), clock),
  ),
];

const AWAY: DayReader[] = [
  dayAt(
    `(?:(?:aaj|ab) se |agla )?(?<n>${AMOUNT}) (?<unit>{UNIT})(?: ke)? (?:bad|andar(?: andar)?|mein)`,
    ({ n = "", unit = "" }, clock) =>
      shifted(today(clock), readAmount(n), unit),
  ),
  dayAt(
    "(?<unit>hafta|mahina|saal) (?:bhar )?(?:ke )?(?:bad|(?<!(?:is|isi|agla) [^ ]+ ke )andar)",
    ({ unit = "" }, clock) => shifted(today(clock), 1, unit),
  ),
  dayAt("in (?<n>{NUM}) (?<unit>{UNIT})", ({ n = "", unit = "" }, clock) =>
    shifted(today(clock), toNumber(n), unit),
  ),
];

const WEEKLY: DayReader[] = [
  dayAt("agla hafta(?: ke| ki| mein)? (?<day>{DAY})", ({ day = "" }, clock) =>
    inNextWeek(day, clock),
  ),
  dayAt(
    "(?:is|isi) hafta(?: ke| ki| mein)? (?<day>{DAY})",
    ({ day = "" }, clock) => coming(day, clock),
  ),
  dayAt("agla hafta ke (?:akhri|end)(?: din)?", (_, clock) =>
    startOfNextWeek(clock).plus({ days: 4 }),
  ),
  dayAt("agla hafta(?= ko)", (_, clock) => inNextWeek("hafta", clock)),
  dayAt("agla hafta", (_, clock) => startOfNextWeek(clock)),
  dayAt(
    "(?:(?:is|isi) )?hafta ke (?:akhri|end)(?: din)?|(?:is|isi) hafta(?: ke andar)?(?! (?:ko|ke din|ke roz|vale din|vala din))",
    (_, clock) => endOfWeek(clock),
  ),
  dayAt("(?:(?:is|isi|ye|agla) )?weekend", (_, clock) =>
    coming("sanichar", clock),
  ),
  dayAt("agla saal", (_, clock) =>
    today(clock).startOf("year").plus({ years: 1 }),
  ),
  dayAt(
    "(?:(?:is|isi|usi|agla|agla vala|(?<=(?:hai|[^ ]{4,}) )ye) )?(?<day>{DAY})(?! (?:ki )?(?:prayer|prayers|namaz|mubarak|khutba|bazaar|bazar|market|mass|مبارک|بازار) )",
    ({ day = "" }, clock) => coming(day, clock),
  ),
  {
    rule: rule(
      "(?:(?:is|isi) )?hafta(?: (?:ko|tak|se pehla(?: pehla)?|ke din|ke roz|vala din)(?: hi)?|(?: ki| ke)?(?= {PART}))",
    ),
    read: (_, clock) => coming("hafta", clock),
  },
];

/** "No, Saturday": a week alone is its last day but one. */
const ALONE: DayReader = {
  rule: rule("(?<=^ (?:(?:nahi|oho|ji|acha|ab|,) )*)hafta(?= (?:[.!] )*$)"),
  read: (_, clock) => coming("hafta", clock),
};

/** "Jummay ki namaz ke baad": the day goes, and the prayer stays in the title. */
const BY_PRAYER: DayReader = {
  rule: rule("juma(?: ki)?(?= (?:namaz|prayer|prayers) (?:ke bad|se pehla) )"),
  read: (_, clock) => coming("juma", clock),
};

const NEAR: DayReader[] = [
  dayAt("kal nahi (?:balke )?parson", (_, clock) =>
    today(clock).plus({ days: 2 }),
  ),
  dayAt("agla din", (_, clock) => today(clock).plus({ days: 1 })),
  dayAt("(?:agla )?(?<name>aaj|kal|parson|tarson)", ({ name = "" }, clock) =>
    today(clock).plus({ days: NAMED[name] }),
  ),
];

export const DAY_READERS: DayReader[] = [
  ...DATES,
  ...AWAY,
  ...MONTHLY,
  BY_PRAYER,
  ...WEEKLY,
  ...NEAR,
  ALONE,
];
