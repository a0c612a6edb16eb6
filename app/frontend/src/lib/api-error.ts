import type { Problem } from "@todo-chat/contract";
import { texts } from "../app/texts.ts";

/** A call that the server refused, or that never reached it (status 0). */
export class ApiError extends Error {
  override readonly name = "ApiError";

  constructor(
    readonly status: number,
    message: string,
    readonly fields: NonNullable<Problem["errors"]> = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Reads a problem document, or the `{message}` which sign-in answers with. */
export async function readProblem(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => undefined);
  const problem = (body ?? {}) as Partial<Problem & { message: string }>;
  const message = problem.detail ?? problem.message ?? texts.unavailable;
  return new ApiError(response.status, message, problem.errors);
}

export function messageOf(error: unknown): string {
  return error instanceof ApiError ? error.message : texts.unexpected;
}
