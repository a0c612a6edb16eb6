import { QueryCache, QueryClient } from "@tanstack/react-query";
import { meQuery } from "../features/auth/api/get-me.ts";
import { ApiError } from "../lib/api-error.ts";

const RETRIES = 2;

function isWorthRetrying(failures: number, error: Error): boolean {
  const refused = error instanceof ApiError && error.status >= 400;
  return failures < RETRIES && (!refused || error.status >= 502);
}

/** Who is told so is signed out here too: the server no longer knows the session. */
function onError(error: Error) {
  const isSignedOut = error instanceof ApiError && error.status === 401;
  if (isSignedOut) queryClient.setQueryData(meQuery.queryKey, null);
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  defaultOptions: { queries: { retry: isWorthRetrying, staleTime: 10_000 } },
});
