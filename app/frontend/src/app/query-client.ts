import { QueryCache, QueryClient } from "@tanstack/react-query";
import { ApiError } from "../lib/api-error.ts";

const RETRIES = 2;

function isWorthRetrying(failures: number, error: Error): boolean {
  const refused = error instanceof ApiError && error.status >= 400;
  return failures < RETRIES && (!refused || error.status >= 502);
}

/** `onSignedOut` runs when the server no longer knows the session. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: Error) => {
    if (error instanceof ApiError && error.status === 401) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    defaultOptions: { queries: { retry: isWorthRetrying, staleTime: 10_000 } },
  });
}
