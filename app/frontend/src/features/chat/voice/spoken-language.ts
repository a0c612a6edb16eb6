import type { Language } from "@todo-chat/contract";

/** BCP 47, as voices and recognisers name themselves. */
export const SPOKEN: Record<Language, string> = { en: "en-US", ur: "ur-PK" };

/** An answer follows the message, not the page. Voices can't read Roman Urdu. */
export const languageOf = (text: string): Language =>
  /\p{Script=Arabic}/u.test(text) ? "ur" : "en";

interface Voice {
  lang: string;
}

/** Android parts language and country with an underscore. */
const tagOf = ({ lang }: Voice) => lang.replace("_", "-").toLowerCase();

/** The voice of the very country, or else another one of the language. */
export function voiceFor<V extends Voice>(
  voices: V[],
  language: Language,
): V | undefined {
  const wanted = SPOKEN[language].toLowerCase();
  const fitting = voices.filter((voice) => tagOf(voice).startsWith(language));
  return fitting.find((voice) => tagOf(voice) === wanted) ?? fitting[0];
}
