import { infiniteQueryOptions } from "@tanstack/react-query";
import { PAGE_MAX, type TaskPage } from "@todo-chat/contract";
import { request } from "../../../lib/request.ts";
import { listQuery } from "../filters/list-query.ts";
import type { TaskFilters } from "../filters/task-filters.ts";

/** All that changes with the tasks. */
export const TASKS_KEY = ["tasks"];
export const LISTS_KEY = [...TASKS_KEY, "list"];

/** Soon drawn; later pages are larger, so that a long list is fewer of them. */
const FIRST_PAGE = 50;

interface ListTasksArgs {
  query: Record<string, string>;
  cursor: string | null;
  signal: AbortSignal;
}

function listTasks({ query, cursor, signal }: ListTasksArgs) {
  const limit = String(cursor ? PAGE_MAX : FIRST_PAGE);
  const search = new URLSearchParams({ ...query, limit });
  if (cursor) search.set("cursor", cursor);
  return request<TaskPage>(`/api/tasks?${search}`, { signal });
}

export function tasksQuery(filters: TaskFilters) {
  const query = listQuery(filters, new Date());
  return infiniteQueryOptions({
    queryKey: [...LISTS_KEY, query] as const,
    queryFn: ({ pageParam, signal }) =>
      listTasks({ query, cursor: pageParam, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}
