import { infiniteQueryOptions } from "@tanstack/react-query";
import type { TaskPage, TaskStatus } from "@todo-chat/contract";
import { request } from "../../../lib/request.ts";

export const TASKS_KEY = ["tasks"];

interface ListTasksArgs {
  status: TaskStatus;
  cursor: string | null;
  signal: AbortSignal;
}

function listTasks({ status, cursor, signal }: ListTasksArgs) {
  const search = new URLSearchParams({ status, ...(cursor && { cursor }) });
  return request<TaskPage>(`/api/tasks?${search}`, { signal });
}

export const tasksQuery = (status: TaskStatus) =>
  infiniteQueryOptions({
    queryKey: [...TASKS_KEY, status],
    queryFn: ({ pageParam, signal }) =>
      listTasks({ status, cursor: pageParam, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
