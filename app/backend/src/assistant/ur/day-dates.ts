import { DateTime } from "luxon";
import type { Clock } from "../clock.ts";
import {
  dayNumber,
  inMonth,
  inYear,
  isWeekday,
  today,
  valid,
} from "./calendar.ts";
import { rule, type Reader } from "./rule.ts";

export type DayReader = Reader<DateTime, Clock>;

/** A day that is said so, with what ties it to the sentence. */
export const dayAt = (pattern: string, read: DayReader["read"]): DayReader => ({
  rule: rule(
    `(?:by |for |مورخہ |بتاریخ )?(?:${pattern})(?: hi)?{TIE}?(?: hi)?(?: din mein)?(?: kisi(?: bhi)? vaqt)?(?: ,(?= {PART} ))?`,
  ),
  read,
});

/** "Thursday, 3 December": the weekday beside a date goes with it. */
const dateAt = (pattern: string, read: DayReader["read"]): DayReader =>
  dayAt(
    `(?:{DAY}(?: (?:ke din|ke roz|ko|ki))?(?: ,)? )?(?:${pattern})(?:(?: ,)? {DAY}(?! (?:ki )?(?:namaz|prayer|mubarak|bazaar|bazar) ))?`,
    read,
  );

export const DATES: DayReader[] = [
  dateAt("(?<iso>\\d{4}-\\d\\d-\\d\\d)", ({ iso = "" }, { timeZone }) =>
    valid(DateTime.fromISO(iso, { zone: timeZone })),
  ),
  dateAt(
    "(?<d>{NUM}|{ORD})(?: th)?(?: tarikh)?(?: (?:ki|ka|of))? (?<m>{MONTH})(?: (?<y>{YEAR})(?: ء)?)?",
    inYear,
  ),
  dateAt(
    "(?<m>{MONTH})(?: (?<y>{YEAR})(?: ء)?)?(?: (?:ki|ke|ka))? (?<d>{NUM}|{ORD})(?: th)?(?: tarikh)?(?! baje)",
    inYear,
  ),
  dateAt(
    "(?<date>\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?)(?! (?:baje|baj) )",
    ({ date = "" }, clock) => {
      const [d, m, y] = date.split(/[/.-]/);
      return inYear({ d, m, y }, clock);
    },
  ),
  dateAt("(?<m>{MONTH}) ke (?:akhri|end)(?: din)?", ({ m = "" }, clock) =>
    inYear({ d: "1", m }, clock)?.endOf("month").startOf("day"),
  ),
  dateAt("(?<m>{MONTH}) ke shuru", ({ m }, clock) =>
    inYear({ d: "1", m }, clock),
  ),
  dayAt(
    "(?<day>{DAY})(?: ,)? (?<d>\\d{1,2})(?= ko )",
    ({ day = "", d }, clock) => {
      const date = inMonth(dayNumber(d), today(clock), clock);
      return date && isWeekday(date, day) ? date : undefined;
    },
  ),
  dayAt(
    "(?<day>{DAY})(?: ,)? (?<d>\\d{1,2})(?= ko )",
    ({ day = "", d }, clock) => {
      const date = inMonth(dayNumber(d), today(clock), clock);
      return date && isWeekday(date, day) ? date : undefined;
    },
  ),
];
