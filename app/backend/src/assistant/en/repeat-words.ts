import type { Frequency, RepeatWords } from "../repeat-words.ts";

const UNITS: Record<Frequency, string> = {
  DAILY: "day",
  WEEKLY: "week",
  MONTHLY: "month",
  YEARLY: "year",
};
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = {
  one: "st",
  two: "nd",
  few: "rd",
};
const ordinals = new Intl.PluralRules("en", { type: "ordinal" });
const list = new Intl.ListFormat("en");

function ordinal(number: number): string {
  if (number === -1) return "last";
  return `${number}${ENDINGS[ordinals.select(number)] ?? "th"}`;
}

const every = (frequency: Frequency, interval: number): string =>
  interval === 1
    ? `every ${UNITS[frequency]}`
    : `every ${interval} ${UNITS[frequency]}s`;

export const REPEAT_WORDS: RepeatWords = {
  weekdays: {
    MO: "Monday",
    TU: "Tuesday",
    WE: "Wednesday",
    TH: "Thursday",
    FR: "Friday",
    SA: "Saturday",
    SU: "Sunday",
  },
  workdays: "every weekday",
  every,
  onDays: (interval, days) =>
    interval === 1
      ? `every ${list.format(days)}`
      : `${every("WEEKLY", interval)} on ${list.format(days)}`,
  onDate: (interval, day) =>
    `${every("MONTHLY", interval)} on the ${ordinal(day)}${day === -1 ? " day" : ""}`,
  onNth: (interval, nth, day) =>
    `${every("MONTHLY", interval)} on the ${ordinal(nth)} ${day}`,
  afterDone: "counted from when it is done",
};
