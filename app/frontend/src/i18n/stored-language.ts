import type { Language } from "@todo-chat/contract";
import { isLanguage, preferredLanguage } from "./languages.ts";

const KEY = "language";

function readStored(): unknown {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // Storage can be switched off.
  }
}

/** The language last used on this device; at first the browser's. */
export function deviceLanguage(): Language {
  const stored = readStored();
  return isLanguage(stored) ? stored : preferredLanguage(navigator.languages);
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // The choice then lasts for this visit.
  }
}
