import { infiniteQueryOptions } from "@tanstack/react-query";
import type { ActivityPage } from "@todo-chat/contract";
import { request } from "../../../lib/request.ts";

const PAGE = "20";

export const activityQuery = infiniteQueryOptions({
  queryKey: ["activity"],
  queryFn: ({ pageParam, signal }) => {
    const search = new URLSearchParams({
      limit: PAGE,
      ...(pageParam && { cursor: pageParam }),
    });
    return request<ActivityPage>(`/api/activity?${search}`, { signal });
  },
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.nextCursor,
});
