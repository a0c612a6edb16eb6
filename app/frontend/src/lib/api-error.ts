import type { Problem } from "@todo-chat/contract";

/** What a refusal says: a problem document, or the `{message, code}` of sign-in. */
interface Refusal {
  detail?: string;
  code?: string;
  values?: Problem["values"];
  fields?: NonNullable<Problem["errors"]>;
}

/** A call that the server refused, or that never reached it (status 0). */
export class ApiError extends Error {
  override readonly name = "ApiError";

  constructor(
    readonly status: number,
    readonly refusal: Refusal = {},
    options?: ErrorOptions,
  ) {
    super(refusal.detail ?? `Status ${status}`, options);
  }
}

type Body = Partial<Problem & { message: string; code: string }>;

export async function readProblem(response: Response): Promise<ApiError> {
  const body = (await response.json().catch(() => ({}))) as Body;
  return new ApiError(response.status, {
    detail: body.detail ?? body.message,
    code: body.code,
    values: body.values,
    fields: body.errors,
  });
}
