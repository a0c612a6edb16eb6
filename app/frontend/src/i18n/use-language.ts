import type { Language } from "@todo-chat/contract";
import { useTranslation } from "react-i18next";
import { isLanguage } from "./languages.ts";

/** The language on the screen; its user is drawn anew when it changes. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : "en";
}
