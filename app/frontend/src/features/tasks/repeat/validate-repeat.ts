import { i18n } from "../../../i18n/i18n.ts";
import type { RepeatValues } from "./repeat-values.ts";

/** As far as the API takes them. */
const INTERVAL_MAX = 999;
const TIMES_MAX = 1_000;

function numberProblem(text: string, max: number): string | null {
  const number = Number(text);
  const isGood = Number.isInteger(number) && number >= 1 && number <= max;
  return isGood ? null : i18n.t("tasks:repeat.intervalBad", { max });
}

const hasInterval = ({ frequency }: RepeatValues): boolean =>
  ["daily", "weekly", "monthly", "yearly"].includes(frequency);

/** By the form's names of its fields. */
export function validateRepeat(values: RepeatValues) {
  const { frequency, ends } = values;
  if (frequency === "none" || frequency === "own") return {};
  return {
    "repeat.interval": hasInterval(values)
      ? numberProblem(values.interval, INTERVAL_MAX)
      : null,
    "repeat.weekdays":
      frequency === "weekly" && values.weekdays.length === 0
        ? i18n.t("tasks:repeat.weekdaysMissing")
        : null,
    "repeat.until":
      ends === "day" && !values.until
        ? i18n.t("tasks:repeat.untilMissing")
        : null,
    "repeat.times":
      ends === "times" ? numberProblem(values.times, TIMES_MAX) : null,
  };
}
