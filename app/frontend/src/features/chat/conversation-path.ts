const PARAMETER = "conversation";

/** Where a conversation, or a new one, is shown. What else the address says stays. */
export function conversationPath(
  id: string | undefined,
  search: string,
): string {
  const params = new URLSearchParams(search);
  if (id) params.set(PARAMETER, id);
  else params.delete(PARAMETER);
  return params.size > 0 ? `/?${params}` : "/";
}

export const conversationIn = (search: URLSearchParams): string | undefined =>
  search.get(PARAMETER) ?? undefined;
