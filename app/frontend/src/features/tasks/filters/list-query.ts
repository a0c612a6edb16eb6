import { TITLE_MAX } from "@todo-chat/contract";
import { addDays, dayOf, startOfWeek } from "../local-day.ts";
import type { DueSpan, TaskFilters } from "./task-filters.ts";

type Query = Record<string, string>;

/** A week begins on Monday, as it does for the assistant. */
function weekQuery(now: Date): Query {
  const monday = startOfWeek(now);
  return { dueFrom: dayOf(monday), dueUntil: dayOf(addDays(monday, 6)) };
}

const SPANS: Record<DueSpan, (now: Date) => Query> = {
  today: (now) => ({ dueFrom: dayOf(now), dueUntil: dayOf(now) }),
  week: weekQuery,
  overdue: () => ({ overdue: "true" }),
};

/** What the API is asked for. Its days are those of this device. */
export function listQuery(filters: TaskFilters, now: Date): Query {
  const { status, sort, search, tag, priority, due } = filters;
  const words = search.trim().slice(0, TITLE_MAX);
  return {
    status,
    sort,
    ...(words && { search: words }),
    ...(tag && { tag }),
    ...(priority && { priority }),
    ...(due && {
      ...SPANS[due](now),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    }),
  };
}
