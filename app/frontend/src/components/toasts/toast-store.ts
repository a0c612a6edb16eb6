export interface ToastArgs {
  text: string;
  tone?: "done" | "news" | "failed";
  /** One thing that can be done about it, such as taking it back. */
  action?: { label: string; run: () => void };
  /** Until it is closed, instead of for a while. */
  stays?: boolean;
  onClose?: () => void;
}

export interface Toast extends ToastArgs {
  id: number;
}

/** More at once would cover the page; the oldest goes. */
const SHOWN_MAX = 3;

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function replaceAll(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

export const currentToasts = () => toasts;

export function onToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says something in passing; it goes by itself. Answers the toast's id. */
export function showToast(args: ToastArgs): number {
  lastId += 1;
  replaceAll([...toasts, { ...args, id: lastId }].slice(-SHOWN_MAX));
  return lastId;
}

/** For good: closed by hand, used, or after its time. */
export function dismissToast(id: number): void {
  toasts.find((toast) => toast.id === id)?.onClose?.();
  replaceAll(toasts.filter((toast) => toast.id !== id));
}
