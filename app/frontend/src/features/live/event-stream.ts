import type { Reminder } from "./reminder.ts";
import type { Said } from "./said-elsewhere.ts";

const RETRY_MIN_MS = 3_000;
const RETRY_MAX_MS = 60_000;

export interface StreamListeners {
  onReminder: (reminder: Reminder) => void;
  onTasksChanged: () => void;
  onSaid: (said: Said) => void;
  /** Connected again, after so many milliseconds: what happened in between was not told. */
  onGap: (awayMs: number) => void;
}

/**
 * Listens until the returned function is called. A browser connects again by
 * itself when a connection breaks, but not after an answer that is no stream.
 */
export function listenToEvents(listeners: StreamListeners): () => void {
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = RETRY_MIN_MS;
  let brokenAt: number | undefined;

  const onOpen = () => {
    wait = RETRY_MIN_MS;
    if (brokenAt !== undefined) listeners.onGap(Date.now() - brokenAt);
    brokenAt = undefined;
  };
  const onError = () => {
    brokenAt ??= Date.now();
    if (source.readyState !== EventSource.CLOSED) return;
    timer = setTimeout(connect, wait);
    wait = Math.min(wait * 2, RETRY_MAX_MS);
  };
  function connect() {
    source = new EventSource("/api/events");
    source.addEventListener("open", onOpen);
    source.addEventListener("error", onError);
    source.addEventListener("tasks", listeners.onTasksChanged);
    source.addEventListener("conversation", ({ data }: MessageEvent<string>) =>
      listeners.onSaid(JSON.parse(data) as Said),
    );
    source.addEventListener("reminder", ({ data }: MessageEvent<string>) =>
      listeners.onReminder(JSON.parse(data) as Reminder),
    );
  }

  connect();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
