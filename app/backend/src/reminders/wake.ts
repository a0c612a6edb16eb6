import type { Task } from "@todo-chat/contract";

/** Node's timers hold no more than 24.8 days; a clock that was set is met within one. */
const LONGEST_SLEEP_MS = 24 * 60 * 60 * 1000;
/** Something due that another transaction holds is asked for again after this. */
const SHORTEST_SLEEP_MS = 250;

export const sleepFor = (next: number, now: number): number =>
  Math.min(Math.max(next - now, SHORTEST_SLEEP_MS), LONGEST_SLEEP_MS);

/** Only the database knows when an occurrence is added while the last one is open. */
const firstMoment = ({ done, remindAt, repeat }: Task): number => {
  if (done) return Infinity;
  if (repeat?.whileOpen === "add") return -Infinity;
  return remindAt ? Date.parse(remindAt) : Infinity;
};

/** Whether changed tasks may have something to do before the next known moment. */
export const isSooner = (changed: Task[], next: number): boolean =>
  changed.some((task) => firstMoment(task) < next);
