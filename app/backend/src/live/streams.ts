import type { Notification } from "@todo-chat/contract";
import type { Said } from "./said.ts";

/** On one pod: the tabs and devices of one person. */
const STREAMS_PER_PERSON = 12;

export interface LiveEvent {
  event: "reminder" | "tasks" | "conversation";
  data: unknown;
  /** With which a client that comes back says what it has had. */
  id?: string;
}

/** One open page. */
export class LiveStream {
  /** Resolves when it is to be closed. */
  readonly ended: Promise<void>;
  private readonly told = new Set<number>();
  private readonly said = new Map<string, string>();
  private resolve: () => void = () => undefined;

  constructor(private readonly send: (event: LiveEvent) => void) {
    this.ended = new Promise((resolve) => (this.resolve = resolve));
  }

  tellTasks(): void {
    this.send({ event: "tasks", data: {} });
  }

  /** Once each, however often it was found. */
  tellSaid({ conversationId: id, lastMessageId }: Said): void {
    if (this.said.get(id) === lastMessageId) return;
    this.said.set(id, lastMessageId);
    this.send({ event: "conversation", data: { id, lastMessageId } });
  }

  /** Once each, whoever noticed it. */
  remind(notification: Notification): void {
    if (this.told.has(notification.id)) return;
    this.told.add(notification.id);
    const id = `${notification.id}`;
    this.send({ event: "reminder", data: notification, id });
  }

  end(): void {
    this.resolve();
  }
}

/** All pages that are open on this pod, by person. */
export class LiveStreams {
  private readonly streams = new Map<string, Set<LiveStream>>();
  private closed = false;

  /** @param onUsed is told whether any stream is open, when that changes */
  constructor(private readonly onUsed: (used: boolean) => void) {}

  get userIds(): string[] {
    return [...this.streams.keys()];
  }

  of(userId: string): ReadonlySet<LiveStream> {
    return this.streams.get(userId) ?? new Set();
  }

  hasRoom(userId: string): boolean {
    return !this.closed && this.of(userId).size < STREAMS_PER_PERSON;
  }

  add(userId: string, stream: LiveStream): void {
    if (this.closed) return stream.end();
    const isFirst = this.streams.size === 0;
    this.streams.set(userId, new Set([...this.of(userId), stream]));
    if (isFirst) this.onUsed(true);
  }

  remove(userId: string, stream: LiveStream): void {
    const left = [...this.of(userId)].filter((other) => other !== stream);
    if (left.length > 0) this.streams.set(userId, new Set(left));
    else if (this.streams.delete(userId) && this.streams.size === 0)
      this.onUsed(false);
  }

  /** Ends all, and takes no more. */
  close(): void {
    this.closed = true;
    for (const streams of this.streams.values())
      for (const stream of streams) stream.end();
  }
}
