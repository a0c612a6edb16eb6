import pLimit from "p-limit";
import type { Report } from "../ground.ts";

/** Two at a time: one compiles while the other downloads or links. */
const concurrency = 2;

export type Job = (report: Report) => Promise<unknown>;

/** Runs jobs two at a time and reports the latest line of each that runs. */
export async function sideBySide(
  jobs: readonly Job[],
  report: Report,
): Promise<void> {
  const latest = new Map<Job, string>();
  const limit = pLimit(concurrency);
  const run = async (job: Job) => {
    await job((line) => {
      latest.set(job, line);
      report([...latest.values()].join(" · "));
    });
    latest.delete(job);
  };
  await Promise.all(jobs.map((job) => limit(run, job)));
}
