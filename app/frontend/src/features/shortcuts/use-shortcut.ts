import { useEffect, useEffectEvent } from "react";
import { onShortcut } from "./shortcut-bus.ts";
import type { Shortcut } from "./shortcut-keys.ts";

/** Runs `action` on a shortcut, for as long as its user is on the screen. */
export function useShortcut(name: Shortcut, action: () => void): void {
  const run = useEffectEvent(action);
  useEffect(() => onShortcut(name, () => run()), [name]);
}
