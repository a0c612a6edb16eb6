import { firstDay } from "../tasks/recurrence.ts";
import { dueIn, type Clock } from "./clock.ts";
import { WEEKDAYS } from "./repeat-words.ts";

const BY_DAY = /BYDAY=((?:[A-Z]{2},?)+)(?:;|$)/;

/** Where a task repeats on certain weekdays and is due on another one, the first day of its rule. */
export function dayOnRule(
  rule: string,
  due: string,
  clock: Clock,
): string | undefined {
  const days = BY_DAY.exec(rule)?.[1]?.split(",");
  const { weekday } = dueIn(due, clock);
  const fits = !days || days.includes(WEEKDAYS[weekday - 1]!);
  return fits ? undefined : firstDay(rule, clock);
}
