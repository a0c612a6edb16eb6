import { DateTime } from "luxon";
import type { Clock } from "../clock.ts";
import { inYear, valid } from "./calendar.ts";
import { rule, type Reader } from "./rule.ts";

export type DayReader = Reader<DateTime, Clock>;

/** A day that is said so, with what ties it to the sentence. */
export const dayAt = (pattern: string, read: DayReader["read"]): DayReader => ({
  rule: rule(`(?:by |for |مورخہ |بتاریخ )?(?:${pattern}){TIE}?`),
  read,
});

export const DATES: DayReader[] = [
  dayAt("(?<iso>\\d{4}-\\d\\d-\\d\\d)", ({ iso = "" }, { timeZone }) =>
    valid(DateTime.fromISO(iso, { zone: timeZone })),
  ),
  dayAt(
    "(?<d>{NUM}|{ORD})(?: th)?(?: tarikh)?(?: (?:ki|ka|of))? (?<m>{MONTH})(?: (?<y>{YEAR})(?: ء)?)?",
    inYear,
  ),
  dayAt(
    "(?<m>{MONTH})(?: (?<y>{YEAR})(?: ء)?)?(?: (?:ki|ke|ka))? (?<d>{NUM}|{ORD})(?: th)?(?: tarikh)?(?! baje)",
    inYear,
  ),
  dayAt(
    "(?<date>\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?)",
    ({ date = "" }, clock) => {
      const [d, m, y] = date.split(/[/.-]/);
      return inYear({ d, m, y }, clock);
    },
  ),
  dayAt("(?<m>{MONTH}) ke (?:akhri|end)(?: din)?", ({ m = "" }, clock) =>
    inYear({ d: "1", m }, clock)?.endOf("month").startOf("day"),
  ),
  dayAt("(?<m>{MONTH}) ke shuru", ({ m }, clock) =>
    inYear({ d: "1", m }, clock),
  ),
];
