import type { Language } from "@todo-chat/contract";
import { LANGUAGE_TRAITS } from "./languages.ts";

/** Urdu names the part of the day, where English has AM and PM. */
const TIME_FORMATS: Record<Language, Intl.DateTimeFormatOptions> = {
  en: { hour: "numeric", minute: "2-digit" },
  ur: { hour: "numeric", minute: "2-digit", dayPeriod: "short" },
};

export const formatTime = (moment: Date, language: Language): string =>
  moment.toLocaleTimeString(
    LANGUAGE_TRAITS[language].locale,
    TIME_FORMATS[language],
  );

export const formatDate = (moment: Date, language: Language): string =>
  moment.toLocaleDateString(LANGUAGE_TRAITS[language].locale, {
    day: "numeric",
    month: "short",
    year: "numeric",
  });

export function formatMoment(moment: Date, language: Language): string {
  const { comma } = LANGUAGE_TRAITS[language];
  return formatDate(moment, language) + comma + formatTime(moment, language);
}
