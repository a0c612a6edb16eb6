import { fireShortcut } from "./shortcut-bus.ts";
import { keyOf, readKey } from "./shortcut-keys.ts";
import { areShortcutsOn } from "./shortcut-switch.ts";

/** A longer pause between two keys ends a shortcut that has begun. */
const PAUSE_MS = 1_500;

const TYPING = "input, textarea, select, [contenteditable='true']";
const IN_FRONT = "[aria-modal='true'], [role='menu']";

/** Leaves a field, so that shortcuts are read again. */
function leaveField({ key, target }: KeyboardEvent) {
  const leaves = key === "Escape" && target instanceof HTMLElement;
  if (leaves && target.matches(TYPING) && !document.querySelector(IN_FRONT))
    target.blur();
}

/** Keys that belong to a field, a dialog or the browser are left to them. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return true;
  const { target } = event;
  const typing = target instanceof Element && target.closest(TYPING) !== null;
  return typing || document.querySelector(IN_FRONT) !== null;
}

/** Reads shortcuts from the whole page, until the returned function is called. */
export function listenToShortcuts(): () => void {
  let pending: readonly string[] = [];
  let last = 0;
  const onKeyDown = (event: KeyboardEvent) => {
    leaveField(event);
    if (event.defaultPrevented || isTaken(event)) return;
    // The help stays in reach: there they are switched on again.
    if (!areShortcutsOn() && keyOf(event) !== "?") return;
    if (event.timeStamp - last > PAUSE_MS) pending = [];
    last = event.timeStamp;
    const reading = readKey(pending, keyOf(event));
    ({ pending } = reading);
    if (reading.found && fireShortcut(reading.found)) event.preventDefault();
  };
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}
