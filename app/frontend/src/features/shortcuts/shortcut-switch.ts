const KEY = "shortcuts";

/** Keys without Ctrl can get in the way of speech input, so they can be off. */
export function areShortcutsOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true; // Storage can be switched off.
  }
}

export function switchShortcuts(on: boolean): void {
  try {
    localStorage.setItem(KEY, on ? "on" : "off");
  } catch {
    // They then stay as they were.
  }
}
