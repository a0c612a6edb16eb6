import type { Language } from "@todo-chat/contract";

let wished: Language | undefined;

/** Remembers a choice until it can be told to a profile. */
export function wishLanguage(language: Language): void {
  wished = language;
}

export function takeWishedLanguage(): Language | undefined {
  const taken = wished;
  wished = undefined;
  return taken;
}
