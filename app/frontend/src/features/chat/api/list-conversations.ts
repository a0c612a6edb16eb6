import { queryOptions } from "@tanstack/react-query";
import type { ConversationList } from "@todo-chat/contract";
import { request } from "../../../lib/request.ts";

export const conversationsQuery = queryOptions({
  queryKey: ["conversations"],
  queryFn: ({ signal }) =>
    request<ConversationList>("/api/conversations", { signal }),
  select: ({ conversations }) => conversations,
});
