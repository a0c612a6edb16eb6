import type { Priority, TaskStatus } from "@todo-chat/contract";
import { DateTime } from "luxon";
import { toDayRange } from "./day-range.ts";
import type { TaskFilter } from "./filters.ts";
import type { Clock } from "./moment.ts";

/** What REST's list and the assistant's share. */
export interface Wish {
  dueFrom?: string;
  dueUntil?: string;
  doneFrom?: string;
  doneUntil?: string;
  status: TaskStatus;
  priority?: Priority;
  tag?: string;
  overdue?: boolean;
  undated?: boolean;
}

export const wordsOf = (search: string | undefined): string[] =>
  search?.split(/\s+/).filter(Boolean) ?? [];

/** Days and "overdue" as the person's clock has them. */
export function toFilter(wish: Wish, { now, timeZone }: Clock): TaskFilter {
  const today = DateTime.fromJSDate(now, { zone: timeZone }).toISODate()!;
  return {
    status: wish.status,
    due: toDayRange(wish.dueFrom, wish.dueUntil, timeZone),
    done: toDayRange(wish.doneFrom, wish.doneUntil, timeZone),
    overdue: wish.overdue ? { today, now } : undefined,
    undated: wish.undated,
    priority: wish.priority,
    tag: wish.tag,
  };
}
