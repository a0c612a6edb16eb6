import { request } from "../../../lib/request.ts";

const LIMIT_MS = 5_000;

/** The server goes on writing, even unread, until it is told not to. */
export const stopAnswer = (conversationId: string) =>
  request<void>(`/api/conversations/${conversationId}/stop`, {
    method: "POST",
    signal: AbortSignal.timeout(LIMIT_MS),
  });
