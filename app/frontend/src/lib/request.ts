import { ApiError, readProblem } from "./api-error.ts";

interface RequestArgs {
  method?: "GET" | "POST" | "PATCH" | "DELETE";
  body?: object;
  signal?: AbortSignal;
}

/** `fetch` that throws an ApiError for every answer outside 200–299. */
export async function callApi(
  input: RequestInfo | URL,
  init?: RequestInit,
): Promise<Response> {
  const response = await fetch(input, init).catch((cause: unknown) => {
    if (init?.signal?.aborted) throw cause;
    throw new ApiError(0, {}, { cause });
  });
  if (!response.ok) throw await readProblem(response);
  return response;
}

/** The JSON answer of one API call; `Answer` is void where there is none. */
export async function request<Answer>(
  path: string,
  { method = "GET", body, signal }: RequestArgs = {},
): Promise<Answer> {
  const response = await callApi(path, {
    method,
    signal,
    ...(body && {
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
    }),
  });
  return (
    response.status === 204 ? undefined : await response.json()
  ) as Answer;
}
