import type { InfiniteData } from "@tanstack/react-query";
import type { Task, TaskPage } from "@todo-chat/contract";

export type TaskPages = InfiniteData<TaskPage, string | null>;

/** Changes the list as a whole, and cuts it into as many pages again. */
export function changePages(
  data: TaskPages,
  change: (tasks: Task[]) => Task[],
): TaskPages {
  let rest = change(data.pages.flatMap(({ tasks }) => tasks));
  const last = data.pages.length - 1;
  const pages = data.pages.map((page, index) => {
    const size = index < last ? page.tasks.length : rest.length;
    const tasks = rest.slice(0, size);
    rest = rest.slice(size);
    return { ...page, tasks };
  });
  return { ...data, pages };
}
