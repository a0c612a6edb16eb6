import { STATUS_CODES } from "node:http";
import type { Problem } from "@todo-chat/contract";

type FieldError = NonNullable<Problem["errors"]>[number];

/** An answer that is no success; thrown anywhere, written out in one handler. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly errors?: FieldError[],
    readonly more: { headers?: Record<string, string>; code?: string } = {},
  ) {
    super(detail);
    this.name = "ProblemError";
  }
}

export const notFound = (what: string): ProblemError =>
  new ProblemError(404, `There is no such ${what}`);

const RETRY_AFTER_SECONDS = "2";

/** Nothing is wrong with the request: the same one may succeed soon. */
export const busy = (detail: string): ProblemError =>
  new ProblemError(503, detail, undefined, {
    headers: { "retry-after": RETRY_AFTER_SECONDS },
  });

export function problemResponse(
  status: number,
  detail: string,
  more: Pick<Problem, "errors" | "code"> = {},
  headers: Record<string, string> = {},
): Response {
  const title = STATUS_CODES[status] ?? "Error";
  const body: Problem = { type: "about:blank", title, status, detail, ...more };
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...headers, "content-type": "application/problem+json" },
  });
}

export const toResponse = ({
  status,
  detail,
  errors,
  more: { headers, code },
}: ProblemError): Response =>
  problemResponse(status, detail, { errors, code }, headers);
