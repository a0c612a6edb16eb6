import { queryOptions } from "@tanstack/react-query";
import type { Conversation } from "@todo-chat/contract";
import { request } from "../../../lib/request.ts";

const getConversation = (id: string, signal: AbortSignal) =>
  request<Conversation>(`/api/conversations/${encodeURIComponent(id)}`, {
    signal,
  });

// Not cached: once opened, the shelf holds the conversation's newer state.
export const conversationQuery = (id: string) =>
  queryOptions({
    queryKey: ["conversation", id],
    queryFn: ({ signal }) => getConversation(id, signal),
    gcTime: 0,
  });

const RETRIES = 5;

/** Asked again and again until an answer has been stored. */
export const storedQuery = (id: string) =>
  queryOptions({
    queryKey: ["conversation", id, "stored"],
    queryFn: ({ signal }) => getConversation(id, signal),
    retry: RETRIES,
    staleTime: 0,
    gcTime: 0,
  });
