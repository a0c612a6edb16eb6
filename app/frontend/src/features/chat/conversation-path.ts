const PARAMETER = "conversation";

/** Where a conversation is shown. */
export const conversationPath = (id: string): string =>
  `/?${new URLSearchParams({ [PARAMETER]: id })}`;

export const conversationIn = (search: URLSearchParams): string | undefined =>
  search.get(PARAMETER) ?? undefined;
