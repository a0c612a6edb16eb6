import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import pRetry from "p-retry";
import { lock } from "proper-lockfile";
import { UserError } from "../user-error.ts";
import type { Report } from "./ground.ts";

/** Longer than any single tool takes to build on a small machine. */
const waitSeconds = 30 * 60;
/** A killed run's lock is anybody's after this time. */
const staleMs = 30_000;

/** Runs `work` while no other process of this user holds `path`, which need not exist. */
export async function alone<T>(
  path: string,
  report: Report,
  work: () => Promise<T>,
): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  const release = await acquire(path, report);
  try {
    return await work();
  } finally {
    await release();
  }
}

async function acquire(path: string, report: Report) {
  try {
    return await pRetry(() => hold(path), {
      retries: waitSeconds,
      factor: 1,
      onFailedAttempt: () => report(`Waiting for another run: ${path}`),
      shouldRetry: ({ error }) => isHeld(error),
    });
  } catch (error) {
    if (!isHeld(error)) throw error;
    throw new UserError(
      `Another run holds ${path} for more than ${waitSeconds / 60} minutes.`,
      "Wait for that run or end it, then run the command again.",
      { cause: error },
    );
  }
}

async function hold(path: string): Promise<() => Promise<void>> {
  let lost = false;
  const release = await lock(path, {
    realpath: false,
    stale: staleMs,
    // A machine that slept past the limit goes on: what the work leaves is renamed in place at once, whoever wins.
    onCompromised: () => (lost = true),
  });
  return async () => {
    if (!lost) await release();
  };
}

function isHeld(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ELOCKED";
}
