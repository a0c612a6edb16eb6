import type { Language } from "@todo-chat/contract";
import { createInstance } from "i18next";
import { initReactI18next } from "react-i18next";
import { isLanguage, LANGUAGE_TRAITS } from "./languages.ts";
import { loadTexts, type TextGroup } from "./load-texts.ts";

export const i18n = createInstance();

export function currentLanguage(): Language {
  return isLanguage(i18n.language) ? i18n.language : "en";
}

export const currentLocale = () => LANGUAGE_TRAITS[currentLanguage()].locale;

const needed = new Set<TextGroup>(["entry"]);

/** A namespace by which a group's presence is known. */
const MARKS: Record<TextGroup, string> = { entry: "app", members: "tasks" };

async function provideGroup(language: Language, group: TextGroup) {
  if (i18n.hasResourceBundle(language, MARKS[group])) return;
  const texts = await loadTexts(language, group);
  for (const [namespace, bundle] of Object.entries(texts)) {
    i18n.addResourceBundle(language, namespace, bundle);
  }
}

const provide = (language: Language) =>
  Promise.all([...needed].map((group) => provideGroup(language, group)));

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
    react: { useSuspense: false },
  });
  formatInLocale();
  await provide(language);
}

/** From now on these texts are there, in whatever language is chosen. */
export async function needTexts(group: TextGroup): Promise<void> {
  needed.add(group);
  await provide(currentLanguage());
}

export async function changeLanguage(language: Language): Promise<void> {
  await provide(language);
  await i18n.changeLanguage(language);
}
