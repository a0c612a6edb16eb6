import type { Task } from "@todo-chat/contract";
import { isDay } from "../tasks/moment.ts";
import { dueIn, localDay, toDayText, type Clock } from "./clock.ts";
import type { DueSaid, When } from "./intent.ts";

/** A day is over at its end, an hour when it comes. */
export function isOverdue({ due, done }: Task, clock: Clock): boolean {
  if (!due || done) return false;
  return isDay(due) ? due < localDay(clock) : new Date(due) < clock.now;
}

/** Whether a reminder comes just when its task is due. */
export const comesWhenDue = (remindAt: string, { due }: Task): boolean =>
  due !== null && new Date(due).getTime() === new Date(remindAt).getTime();

export const whenOf = (due: string): When =>
  isDay(due) ? { day: due } : { moment: due };

/** Whether a task is due when its name said so. */
export function isDueAs(
  { due }: Task,
  { day, hour, minute, half }: DueSaid,
  clock: Clock,
): boolean {
  if (!due) return false;
  const at = dueIn(due, clock);
  if (day && toDayText(at) !== day) return false;
  if (half && (isDay(due) || at.hour < 12 !== (half === "am"))) return false;
  return (
    hour === undefined ||
    (!isDay(due) && at.hour % 12 === hour % 12 && at.minute === minute)
  );
}
