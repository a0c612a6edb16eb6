import { queryOptions } from "@tanstack/react-query";
import { request } from "../../../lib/request.ts";
import { TASKS_KEY } from "./list-tasks.ts";

interface TagList {
  tags: { tag: string; count: number }[];
}

/** Of the open tasks, the most used first. */
export const tagsQuery = queryOptions({
  queryKey: [...TASKS_KEY, "tags"],
  queryFn: ({ signal }) => request<TagList>("/api/tags", { signal }),
  select: ({ tags }) => tags,
});
