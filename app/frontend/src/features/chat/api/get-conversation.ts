import { queryOptions } from "@tanstack/react-query";
import type { Conversation } from "@todo-chat/contract";
import { request } from "../../../lib/request.ts";

// Not cached: once opened, the shelf holds the conversation's newer state.
export const conversationQuery = (id: string) =>
  queryOptions({
    queryKey: ["conversation", id],
    queryFn: ({ signal }) =>
      request<Conversation>(`/api/conversations/${encodeURIComponent(id)}`, {
        signal,
      }),
    gcTime: 0,
  });
