import type { Language } from "@todo-chat/contract";
import type { Translations } from "./locales/en.ts";

/** Each language is a file of its own, so that only the chosen one is loaded. */
const LOADERS: Record<Language, () => Promise<{ default: Translations }>> = {
  en: () => import("./locales/en.ts"),
  ur: () => import("./locales/ur.ts"),
};

export async function loadLanguage(language: Language): Promise<Translations> {
  const { default: translations } = await LOADERS[language]();
  return translations;
}
