import type { Repeat } from "@todo-chat/contract";
import { weekdayIndex } from "../local-day.ts";
import {
  dayOfUntil,
  readRule,
  untilOfDay,
  writeRule,
  type RuleParts,
} from "./rule-parts.ts";
import {
  inWeekOrder,
  isWeekday,
  NTHS,
  WEEKDAYS,
  WORKDAYS,
  type Nth,
  type Weekday,
} from "./weekdays.ts";

export const FREQUENCIES = [
  "none",
  "daily",
  "weekdays",
  "weekly",
  "monthly",
  "yearly",
] as const;

/** What the controls of a repeat hold. */
export interface RepeatValues {
  /** "own": a rule that has no controls and is kept as it is. */
  frequency: (typeof FREQUENCIES)[number] | "own";
  own: string;
  interval: string;
  weekdays: Weekday[];
  monthlyBy: "date" | "weekday";
  /** 1 to 31, or -1 for the last day. */
  monthDay: string;
  nth: Nth;
  nthWeekday: Weekday;
  ends: "never" | "day" | "times";
  until: string;
  times: string;
  from: Repeat["from"];
  whileOpen: Repeat["whileOpen"];
}

const NTH_LAST = 5;

/** What suits a task that is due on this day. */
export function usualRepeat(day: Date): RepeatValues {
  const weekday = WEEKDAYS[weekdayIndex(day)] ?? "MO";
  const nth = Math.ceil(day.getDate() / 7);
  return {
    frequency: "none",
    own: "",
    interval: "1",
    weekdays: [weekday],
    monthlyBy: "date",
    monthDay: String(day.getDate()),
    nth: nth === NTH_LAST ? "-1" : (NTHS[nth - 1] ?? "1"),
    nthWeekday: weekday,
    ends: "never",
    until: "",
    times: "",
    from: "due",
    whileOpen: "skip",
  };
}

const isWorkdays = ({ FREQ, BYDAY, INTERVAL }: RuleParts): boolean =>
  FREQ === "WEEKLY" && !INTERVAL && BYDAY === WORKDAYS.join();

function readMonthly({ BYMONTHDAY, BYDAY }: RuleParts): Partial<RepeatValues> {
  const [, nth, weekday = ""] = /^(-?\d)([A-Z]{2})$/.exec(BYDAY ?? "") ?? [];
  const known = NTHS.find((one) => one === nth);
  if (known && isWeekday(weekday))
    return { monthlyBy: "weekday", nth: known, nthWeekday: weekday };
  return BYMONTHDAY ? { monthDay: BYMONTHDAY } : {};
}

function readFrequency(parts: RuleParts): Partial<RepeatValues> {
  const interval = parts.INTERVAL ?? "1";
  if (isWorkdays(parts)) return { frequency: "weekdays" };
  if (parts.FREQ === "DAILY") return { frequency: "daily", interval };
  if (parts.FREQ === "YEARLY") return { frequency: "yearly", interval };
  if (parts.FREQ === "MONTHLY")
    return { frequency: "monthly", interval, ...readMonthly(parts) };
  const weekdays = (parts.BYDAY ?? "").split(",").filter(isWeekday);
  return { frequency: "weekly", interval, weekdays };
}

function readEnd({ UNTIL, COUNT }: RuleParts): Partial<RepeatValues> {
  if (UNTIL) return { ends: "day", until: dayOfUntil(UNTIL) };
  return COUNT ? { ends: "times", times: COUNT } : {};
}

/** A rule that the controls would write in another way is left alone. */
export function repeatValuesOf(
  repeat: Repeat | null | undefined,
  day: Date,
): RepeatValues {
  const usual = usualRepeat(day);
  if (!repeat) return usual;
  const { rule, from, whileOpen } = repeat;
  const parts = readRule(rule);
  const read = { ...usual, ...readFrequency(parts), ...readEnd(parts) };
  const values = { ...read, from, whileOpen };
  const isKnown = sameRule(ruleOf(values), rule, day);
  return isKnown ? values : { ...values, frequency: "own", own: rule };
}

/** A month's rule without a day means the day on which the task is due. */
function sameRule(written: string, rule: string, day: Date): boolean {
  const parts = readRule(rule);
  const isBare = parts.FREQ === "MONTHLY" && !parts.BYMONTHDAY && !parts.BYDAY;
  const whole = isBare
    ? { ...parts, BYMONTHDAY: String(day.getDate()) }
    : parts;
  const all = (one: RuleParts) => Object.entries(one).sort().join(";");
  return all(readRule(written)) === all(whole);
}

function daysOf(values: RepeatValues): RuleParts {
  if (values.frequency === "weekdays") return { BYDAY: WORKDAYS.join() };
  if (values.frequency === "weekly")
    return { BYDAY: inWeekOrder(values.weekdays).join() };
  if (values.frequency !== "monthly") return {};
  return values.monthlyBy === "date"
    ? { BYMONTHDAY: values.monthDay }
    : { BYDAY: values.nth + values.nthWeekday };
}

function endOf({ ends, until, times }: RepeatValues): RuleParts {
  if (ends === "day") return { UNTIL: untilOfDay(until) };
  return ends === "times" ? { COUNT: times } : {};
}

const FREQ = {
  daily: "DAILY",
  weekdays: "WEEKLY",
  weekly: "WEEKLY",
  monthly: "MONTHLY",
  yearly: "YEARLY",
};

/** Empty without a repeat. */
export function ruleOf(values: RepeatValues): string {
  const { frequency } = values;
  if (frequency === "none") return "";
  if (frequency === "own") return values.own;
  const INTERVAL = frequency === "weekdays" ? "" : values.interval;
  return writeRule({
    FREQ: FREQ[frequency],
    INTERVAL,
    ...daysOf(values),
    ...endOf(values),
  });
}

export function repeatOf(values: RepeatValues): Repeat | null {
  const { from, whileOpen } = values;
  const rule = ruleOf(values);
  return rule ? { rule, from, whileOpen } : null;
}
