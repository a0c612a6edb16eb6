import type { Database } from "../db/database.ts";
import type { Addressed, NotificationStore } from "../notifications/store.ts";
import { OtherPods } from "./other-pods.ts";
import { LiveStreams } from "./streams.ts";

/** How late a page hears of what another pod did. */
const LOOK_MS = 4_000;

/** Tells open pages what happens, on this pod and on others. */
export class Live {
  readonly streams = new LiveStreams((used) => this.watch(used));
  private readonly others: OtherPods;
  private timer: NodeJS.Timeout | undefined;
  private looking = false;

  constructor(
    database: Database,
    private readonly notifications: NotificationStore,
  ) {
    this.others = new OtherPods(database, notifications);
  }

  tellTasks(userId: string): void {
    for (const stream of this.streams.of(userId)) stream.tellTasks();
  }

  async remind(ids: number[]): Promise<void> {
    if (this.streams.userIds.length === 0) return;
    this.deliver(await this.notifications.withIds(ids));
  }

  close(): void {
    clearInterval(this.timer);
    this.streams.close();
  }

  /** Without an open page the database is left alone. */
  private watch(used: boolean): void {
    clearInterval(this.timer);
    if (!used) return this.others.forget();
    this.timer = setInterval(() => void this.look(), LOOK_MS).unref();
    void this.look();
  }

  private async look(): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    try {
      const { changed, said, reminders } = await this.others.look(
        this.streams.userIds,
      );
      changed.forEach((userId) => this.tellTasks(userId));
      for (const one of said)
        for (const stream of this.streams.of(one.userId)) stream.tellSaid(one);
      this.deliver(reminders);
    } catch {
      // The next look tells what this one missed.
    } finally {
      this.looking = false;
    }
  }

  private deliver(reminders: Addressed[]): void {
    // Oldest first.
    for (const { userId, notification } of reminders.toReversed())
      for (const stream of this.streams.of(userId)) stream.remind(notification);
  }
}
