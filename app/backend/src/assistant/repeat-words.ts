import type { Repeat } from "@todo-chat/contract";

const FREQUENCIES = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** As rules write them, from Monday on. */
export const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** How a language says when something comes back. */
export interface RepeatWords {
  weekdays: Record<Weekday, string>;
  workdays: string;
  every(frequency: Frequency, interval: number): string;
  onDays(interval: number, days: string[]): string;
  /** Of a month; -1 is its last day. */
  onDate(interval: number, day: number): string;
  /** The second Tuesday of a month; -1 is the last one. */
  onNth(interval: number, nth: number, day: string): string;
  afterDone: string;
}

const WORKDAYS = "MO,TU,WE,TH,FR";

const partOf = (rule: string, name: string): string | undefined =>
  new RegExp(`\\b${name}=([^;]+)`).exec(rule)?.[1];

function weekly(interval: number, byDay: string, words: RepeatWords): string {
  if (interval === 1 && byDay === WORKDAYS) return words.workdays;
  const days = byDay.split(",").map((day) => words.weekdays[day as Weekday]);
  return words.onDays(interval, days);
}

function monthly(
  interval: number,
  rule: string,
  words: RepeatWords,
): string | undefined {
  const date = Number(partOf(rule, "BYMONTHDAY"));
  if (date) return words.onDate(interval, date);
  const [, nth, day] = /BYDAY=(-?\d)(\w\w)$/.exec(rule) ?? [];
  const name = words.weekdays[day as Weekday];
  return name && words.onNth(interval, Number(nth), name);
}

function describeRule(rule: string, words: RepeatWords): string {
  const interval = Number(partOf(rule, "INTERVAL") ?? 1);
  const named = partOf(rule, "FREQ");
  const frequency = FREQUENCIES.find((one) => one === named) ?? "DAILY";
  const byDay = partOf(rule, "BYDAY");
  const onDays =
    frequency === "WEEKLY" && byDay
      ? weekly(interval, byDay, words)
      : frequency === "MONTHLY" && monthly(interval, rule, words);
  return onDays || words.every(frequency, interval);
}

/** "every 2 weeks on Friday": without the finer points of rules from elsewhere. */
export function describeRepeat(
  { rule, from }: Repeat,
  words: RepeatWords,
): string {
  const described = describeRule(rule, words);
  return from === "completion" ? `${described}, ${words.afterDone}` : described;
}
