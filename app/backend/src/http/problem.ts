import { STATUS_CODES } from "node:http";
import type { Problem } from "@todo-chat/contract";

type FieldError = NonNullable<Problem["errors"]>[number];

/** An answer that is no success; thrown anywhere, written out in one handler. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly errors?: FieldError[],
  ) {
    super(detail);
    this.name = "ProblemError";
  }
}

export const notFound = (what: string): ProblemError =>
  new ProblemError(404, `There is no such ${what}`);

export function problemResponse(
  status: number,
  detail: string,
  errors?: FieldError[],
): Response {
  const title = STATUS_CODES[status] ?? "Error";
  const body: Problem = { type: "about:blank", title, status, detail, errors };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/problem+json" },
  });
}
