import { infiniteQueryOptions } from "@tanstack/react-query";
import type { ConversationList } from "@todo-chat/contract";
import { request } from "../../../lib/request.ts";

function listConversations(cursor: string | null, signal: AbortSignal) {
  const search = cursor ? `?${new URLSearchParams({ cursor })}` : "";
  return request<ConversationList>(`/api/conversations${search}`, { signal });
}

export const conversationsQuery = infiniteQueryOptions({
  queryKey: ["conversations"],
  queryFn: ({ pageParam, signal }) => listConversations(pageParam, signal),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.nextCursor,
  select: ({ pages }) => pages.flatMap(({ conversations }) => conversations),
});
