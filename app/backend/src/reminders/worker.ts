import type { Task } from "@todo-chat/contract";
import pRetry from "p-retry";
import type { Database } from "../db/database.ts";
import { describeError, type Log } from "../log.ts";
import type { TaskStore } from "../tasks/store.ts";
import { fireDue, nextMoment } from "./fire.ts";
import { isSooner, sleepFor } from "./wake.ts";

const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 60_000;

export interface ReminderWorkerArgs {
  database: Database;
  tasks: Pick<TaskStore, "addDue">;
  /** Gets the ids of new notifications. */
  onFired(ids: number[]): Promise<void>;
  log: Log;
}

/**
 * Does what is due at a moment: reminders, and occurrences of repeating tasks. It
 * sleeps in between without a query, so that a serverless database may sleep too.
 */
export class ReminderWorker {
  private readonly stopping = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  private work: Promise<void> | undefined;
  private again = false;
  private next = Infinity;

  constructor(private readonly args: ReminderWorkerArgs) {}

  start(): void {
    this.look();
  }

  /** Tells of tasks that this process wrote; each pod sees to its own. */
  notice(changed: Task[]): void {
    if (this.work) this.again = true;
    else if (isSooner(changed, this.next)) this.look();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    clearTimeout(this.timer);
    await this.work;
  }

  private look(): void {
    if (this.stopping.signal.aborted || this.work) return;
    clearTimeout(this.timer);
    this.work = this.lookUntilDone().finally(() => {
      this.work = undefined;
      this.sleep();
    });
  }

  private sleep(): void {
    if (this.stopping.signal.aborted) return;
    const pause = this.again ? 0 : sleepFor(this.next, Date.now());
    this.timer = setTimeout(() => this.look(), pause).unref();
  }

  /** A lost database is tried again until it answers. */
  private async lookUntilDone(): Promise<void> {
    const { signal } = this.stopping;
    const { log } = this.args;
    try {
      await pRetry(() => this.doDue(), {
        retries: Infinity,
        minTimeout: FIRST_RETRY_MS,
        maxTimeout: LAST_RETRY_MS,
        randomize: true,
        unref: true,
        signal,
        onFailedAttempt: ({ error }) =>
          log.warn({ error: describeError(error) }, "reminders must wait"),
      });
    } catch (error) {
      // What is no lost database would fail again at once, and must end nothing.
      this.next = Date.now() + LAST_RETRY_MS;
      if (!signal.aborted) log.error({ error: describeError(error) });
    }
  }

  private async doDue(): Promise<void> {
    const { database, tasks, onFired } = this.args;
    this.again = false;
    this.next = await nextMoment(database);
    if (this.next > Date.now()) return;
    const fired = await fireDue(database, new Date());
    if (fired.length > 0) await onFired(fired);
    while ((await tasks.addDue(new Date())).length > 0);
    this.next = await nextMoment(database);
  }
}
