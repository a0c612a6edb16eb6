import { queryOptions } from "@tanstack/react-query";
import type { Me } from "@todo-chat/contract";
import { ApiError } from "../../../lib/api-error.ts";
import { request } from "../../../lib/request.ts";

/** The signed-in person, or null when nobody is. */
async function getMe(signal: AbortSignal): Promise<Me | null> {
  try {
    return await request<Me>("/api/me", { signal });
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null;
    throw error;
  }
}

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: ({ signal }) => getMe(signal),
  staleTime: Infinity,
});
