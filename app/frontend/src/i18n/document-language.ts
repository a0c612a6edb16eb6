import type { Language } from "@todo-chat/contract";
import { LANGUAGE_TRAITS } from "./languages.ts";

/** Fonts are large, so a script's own is loaded with its language only. */
const FONTS: Partial<Record<Language, () => Promise<unknown>>> = {
  ur: () => import("./nastaliq.css"),
};

/** What the whole document has to know: its language, direction and font. */
export function applyToDocument(language: Language): void {
  const { documentElement: html } = document;
  html.lang = language;
  html.dir = LANGUAGE_TRAITS[language].direction;
  // Without the font, the text stands in one that the device has.
  FONTS[language]?.().catch(() => undefined);
}
