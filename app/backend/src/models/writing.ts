import type { Language } from "@todo-chat/contract";

/** English, Urdu in its own script, and Urdu in Latin letters. */
export type Writing = "en" | "ur" | "ur-Latn";

/** How a message is written; `usual` is the language of the person. */
export function writingOf(message: string, usual: Language): Writing {
  if (/\p{Script=Arabic}/u.test(message)) return "ur";
  const isLatin = /\p{Script=Latin}/u.test(message);
  if (usual === "ur") return isLatin ? "ur-Latn" : "ur";
  return "en";
}
