import { currentLocale } from "../../../i18n/i18n.ts";

/** As RFC 5545 writes them; a week begins on Monday. */
export const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const WORKDAYS: readonly Weekday[] = WEEKDAYS.slice(0, 5);

export const isWeekday = (text: string): text is Weekday =>
  WEEKDAYS.some((day) => day === text);

export const inWeekOrder = (days: readonly Weekday[]): Weekday[] =>
  WEEKDAYS.filter((day) => days.includes(day));

const A_MONDAY = 23;

export function weekdayName(
  day: Weekday,
  width: "long" | "short" = "long",
): string {
  const moment = new Date(2026, 10, A_MONDAY + WEEKDAYS.indexOf(day));
  return moment.toLocaleDateString(currentLocale(), { weekday: width });
}

/** Which of a month's Mondays: the last one counts from the end. */
export const NTHS = ["1", "2", "3", "4", "5", "-1"] as const;
export type Nth = (typeof NTHS)[number];
