import { STATUS_CODES } from "node:http";
import type { FieldError, Problem } from "@todo-chat/contract";

/** For programs: what went wrong, and the values that its words mention. */
type Coded = Pick<Problem, "code" | "values">;

/** An answer that is no success; thrown anywhere, written out in one handler. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly errors?: FieldError[],
    readonly more: Coded & { headers?: Record<string, string> } = {},
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
  more: Coded & Pick<Problem, "errors"> = {},
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
  more: { headers, ...coded },
}: ProblemError): Response =>
  problemResponse(status, detail, { errors, ...coded }, headers);
