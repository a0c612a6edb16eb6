import { useSyncExternalStore } from "react";
import type { ThreadState } from "../thread-state.ts";

/** A thread as it is now, drawn again with every change. */
export function useThread(thread: ThreadState) {
  const { subscribe } = thread;
  const isBusy = useSyncExternalStore(subscribe, () => thread.isBusy);
  const error = useSyncExternalStore(subscribe, () => thread.error);
  const messages = useSyncExternalStore(subscribe, () => thread.messages);
  const isUnfinished = useSyncExternalStore(
    subscribe,
    () => thread.isUnfinished,
  );
  return { isBusy, error, messages, isUnfinished };
}

export type Thread = ReturnType<typeof useThread>;
