import type { QueryClient } from "@tanstack/react-query";
import { clearDrafts } from "../../lib/drafts/draft-storage.ts";
import { meQuery } from "./api/get-me.ts";

const ME = meQuery.queryKey[0];

/** What was loaded for one person must not be shown to the next. */
function dropLoaded(queryClient: QueryClient): void {
  queryClient.removeQueries({
    predicate: ({ queryKey }) => queryKey[0] !== ME,
  });
}

/** Nobody is logged in any more; the screens that need somebody leave. */
export function endSession(queryClient: QueryClient): void {
  clearDrafts();
  queryClient.setQueryData(meQuery.queryKey, null);
  dropLoaded(queryClient);
}

/** Somebody has logged in; the forms that led here give way. */
export async function startSession(queryClient: QueryClient): Promise<void> {
  dropLoaded(queryClient);
  await queryClient.fetchQuery({ ...meQuery, staleTime: 0 });
}
