import pLimit from "p-limit";
import type { Report } from "../ground.ts";

/** Two at a time: one compiles while the other downloads or links. */
const concurrency = 2;

export type Job = (report: Report) => Promise<unknown>;

/** Gives each piece of work that runs at the same time its place in one line. */
export function sharedLine(report: Report) {
  const latest = new Map<object, string>();
  return async <T>(work: (report: Report) => Promise<T>): Promise<T> => {
    const result = await work((line) => {
      latest.set(work, line);
      report([...latest.values()].join(" · "));
    });
    latest.delete(work);
    return result;
  };
}

/** Runs jobs two at a time and reports the latest line of each that runs. */
export async function sideBySide(
  jobs: readonly Job[],
  report: Report,
): Promise<void> {
  const limit = pLimit(concurrency);
  const run = sharedLine(report);
  await Promise.all(jobs.map((job) => limit(() => run(job))));
}
