import { useInfiniteQuery } from "@tanstack/react-query";
import { tasksQuery } from "./api/list-tasks.ts";

/** How many tasks are open, as text: "5", or "50+" where more are stored. */
export function useOpenCount(): string | undefined {
  const { data, hasNextPage } = useInfiniteQuery(tasksQuery("open"));
  if (!data) return undefined;
  const loaded = data.pages.reduce((sum, page) => sum + page.tasks.length, 0);
  return hasNextPage ? `${loaded}+` : String(loaded);
}
