import type { QueryClient } from "@tanstack/react-query";
import type { TaskSort } from "@todo-chat/contract";
import { LISTS_KEY, TASKS_KEY } from "../api/list-tasks.ts";
import type { ListChange } from "./foresee.ts";
import { changePages, type TaskPages } from "./task-pages.ts";

/** Of changes of tasks that are under way. */
export const CHANGES_KEY = ["change-tasks"];

/** Shows a change before the server has made it; what it answers takes it back. */
export async function foreseeChange(
  queryClient: QueryClient,
  change: ListChange,
): Promise<() => void> {
  await queryClient.cancelQueries({ queryKey: LISTS_KEY });
  const lists = queryClient.getQueriesData<TaskPages>({ queryKey: LISTS_KEY });
  for (const [key, data] of lists) {
    const { sort } = key[LISTS_KEY.length] as { sort: TaskSort };
    if (data)
      queryClient.setQueryData(
        key,
        changePages(data, (tasks) => change(tasks, sort)),
      );
  }
  return () =>
    lists.forEach(([key, data]) => queryClient.setQueryData(key, data));
}

/** While other changes are under way, a list would show their tasks as before. */
export async function refreshTasks(queryClient: QueryClient): Promise<void> {
  if (queryClient.isMutating({ mutationKey: CHANGES_KEY }) > 1) return;
  await queryClient.invalidateQueries({ queryKey: TASKS_KEY });
}
