import type { Task } from "@todo-chat/contract";
import { dueIn, localDay, toDayText, type Clock } from "./clock.ts";
import { isOverdue } from "./due.ts";
import type { ListFilter } from "./intent.ts";

export const sameTag = (one: string) => (other: string) =>
  one.toLowerCase() === other.toLowerCase();

/** From one day to another, both included. */
function isBetween(
  moment: string | null,
  from: string | undefined,
  until: string | undefined,
  clock: Clock,
): boolean {
  if (!from && !until) return true;
  if (!moment) return false;
  const day = toDayText(dueIn(moment, clock));
  return (!from || day >= from) && (!until || day <= until);
}

function isInSpan(
  { due, completedAt }: Task,
  filter: ListFilter,
  clock: Clock,
): boolean {
  const { dueFrom, dueUntil, doneFrom, doneUntil, undated } = filter;
  const isDone = isBetween(completedAt, doneFrom, doneUntil, clock);
  if (undated) return isDone && !due;
  return isDone && isBetween(due, dueFrom, dueUntil, clock);
}

/** "What did I finish today?" asks when it was completed, not when it was due. */
export function asCompleted(filter: ListFilter, clock: Clock): ListFilter {
  const { dueFrom, dueUntil, ...others } = filter;
  const isPast = !dueFrom || dueFrom <= localDay(clock, 0);
  if (filter.status !== "done" || !isPast) return filter;
  return {
    ...others,
    ...(dueFrom && { doneFrom: dueFrom }),
    ...(dueUntil && { doneUntil: dueUntil }),
  };
}

/** The filter of a list, on tasks that are at hand. */
export function passes(task: Task, filter: ListFilter, clock: Clock): boolean {
  const { status = "open", overdue, priority, tag, search } = filter;
  return (
    (status === "all" || task.done === (status === "done")) &&
    isInSpan(task, asCompleted(filter, clock), clock) &&
    (!overdue || isOverdue(task, clock)) &&
    (!priority || task.priority === priority) &&
    (!search || task.title.toLowerCase().includes(search.toLowerCase())) &&
    (!tag || task.tags.some(sameTag(tag)))
  );
}
