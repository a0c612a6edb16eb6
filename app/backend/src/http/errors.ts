import type { Hook } from "@hono/zod-openapi";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { isDatabaseLost, isUnstorable } from "../db/errors.ts";
import { describeError, type Log } from "../log.ts";
import type { AppEnv } from "./env.ts";
import { busy, ProblemError, problemResponse, toResponse } from "./problem.ts";

const LOST = "The database does not answer; try again in a moment";

/** The validator's hook: names each bad field. */
export const rejectInvalid: Hook<unknown, AppEnv, string, unknown> = (
  result,
) => {
  if (result.success) return;
  const errors = result.error.issues.map(({ path, message }) => ({
    path: path.join("."),
    message,
  }));
  throw new ProblemError(400, errors[0]?.message ?? "Invalid request", errors);
};

export function answerNotFound(): Response {
  return problemResponse(404, "There is nothing at this address");
}

export function answerError(log: Log, onDatabaseLost: () => void) {
  return (error: Error, c: Context<AppEnv>): Response => {
    if (error instanceof ProblemError) {
      return toResponse(error);
    }
    if (error instanceof HTTPException) {
      return problemResponse(error.status, error.message);
    }
    const requestId = c.get("requestId");
    if (isDatabaseLost(error)) {
      onDatabaseLost();
      log.warn({ requestId }, "the database does not answer");
      return toResponse(busy(LOST));
    }
    if (isUnstorable(error)) {
      return problemResponse(400, "The request holds what cannot be stored");
    }
    log.error({ requestId, error: describeError(error) }, "request failed");
    return problemResponse(500, "Something went wrong on our side");
  };
}
