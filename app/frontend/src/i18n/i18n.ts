import type { Language } from "@todo-chat/contract";
import { createInstance } from "i18next";
import { initReactI18next } from "react-i18next";
import { isLanguage, LANGUAGE_TRAITS } from "./languages.ts";
import { loadLanguage } from "./load-language.ts";

export const i18n = createInstance();

export function currentLanguage(): Language {
  return isLanguage(i18n.language) ? i18n.language : "en";
}

export const currentLocale = () => LANGUAGE_TRAITS[currentLanguage()].locale;

async function provide(language: Language) {
  if (i18n.hasResourceBundle(language, "app")) return;
  const translations = await loadLanguage(language);
  for (const [namespace, texts] of Object.entries(translations)) {
    i18n.addResourceBundle(language, namespace, texts);
  }
}

/** i18next formats numbers by its language's name, which has no digits in it. */
function formatInLocale() {
  i18n.services.formatter?.addCached("number", (language, options) => {
    const { locale } = LANGUAGE_TRAITS[isLanguage(language) ? language : "en"];
    const numbers = new Intl.NumberFormat(locale, options);
    return (value) => numbers.format(value);
  });
}

export async function startI18n(language: Language): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: language,
    resources: {},
    defaultNS: "app",
    fallbackLng: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18nStore: "added" },
  });
  formatInLocale();
  await provide(language);
}

export async function changeLanguage(language: Language): Promise<void> {
  await provide(language);
  await i18n.changeLanguage(language);
}
