import type { Shortcut } from "./shortcut-keys.ts";

type Listener = () => void;

const listeners = new Map<Shortcut, Set<Listener>>();

export function onShortcut(name: Shortcut, listener: Listener): () => void {
  const group = listeners.get(name) ?? new Set();
  listeners.set(name, group.add(listener));
  return () => group.delete(listener);
}

/** False when nothing on the screen listens to it. */
export function fireShortcut(name: Shortcut): boolean {
  const group = listeners.get(name);
  group?.forEach((listener) => listener());
  return Boolean(group?.size);
}
