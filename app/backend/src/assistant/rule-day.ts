import { firstDay } from "../tasks/recurrence.ts";
import { dueIn, type Clock } from "./clock.ts";

const CODES = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const WEEKDAYS = /BYDAY=((?:[A-Z]{2},?)+)(?:;|$)/;

/** Where a task repeats on certain weekdays and is due on another one, the first day of its rule. */
export function dayOnRule(
  rule: string,
  due: string,
  clock: Clock,
): string | undefined {
  const days = WEEKDAYS.exec(rule)?.[1]?.split(",");
  const { weekday } = dueIn(due, clock);
  const fits = !days || days.includes(CODES[weekday - 1]!);
  return fits ? undefined : firstDay(rule, clock);
}
