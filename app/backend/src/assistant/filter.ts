import type { Task } from "@todo-chat/contract";
import { dueIn, toDayText, type Clock } from "./clock.ts";
import { isOverdue } from "./due.ts";
import type { ListFilter } from "./intent.ts";

const sameTag = (one: string) => (other: string) =>
  one.toLowerCase() === other.toLowerCase();

function isInSpan(
  { due }: Task,
  { dueFrom, dueUntil, undated }: ListFilter,
  clock: Clock,
): boolean {
  if (undated) return !due;
  if (!dueFrom && !dueUntil) return true;
  if (!due) return false;
  const day = toDayText(dueIn(due, clock));
  return (!dueFrom || day >= dueFrom) && (!dueUntil || day <= dueUntil);
}

/** The filter of a list, on tasks that are at hand. */
export function passes(task: Task, filter: ListFilter, clock: Clock): boolean {
  const { status = "open", overdue, priority, tag, search } = filter;
  return (
    (status === "all" || task.done === (status === "done")) &&
    isInSpan(task, filter, clock) &&
    (!overdue || isOverdue(task, clock)) &&
    (!priority || task.priority === priority) &&
    (!search || task.title.toLowerCase().includes(search.toLowerCase())) &&
    (!tag || task.tags.some(sameTag(tag)))
  );
}
