import { setTimeout as sleep } from "node:timers/promises";

/** Answers that are still being written, so that a shutdown can wait for them. */
export class PendingWork {
  private readonly running = new Set<Promise<unknown>>();

  add(work: Promise<unknown>): void {
    this.running.add(work);
    work.finally(() => this.running.delete(work)).catch(() => undefined);
  }

  async settle(limitMs: number): Promise<void> {
    const limit = sleep(limitMs, undefined, { ref: false });
    await Promise.race([Promise.allSettled(this.running), limit]);
  }
}
