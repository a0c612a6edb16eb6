import type { Language } from "@todo-chat/contract";

interface Traits {
  /** BCP 47, with the digits that the language is written with. */
  locale: string;
  direction: "ltr" | "rtl";
  /** Between the parts of a line, such as a day and a time. */
  comma: string;
  /** The language's own name for itself. */
  name: string;
}

export const LANGUAGE_TRAITS: Record<Language, Traits> = {
  en: { locale: "en", direction: "ltr", comma: ", ", name: "English" },
  ur: {
    locale: "ur-PK-u-nu-arabext",
    direction: "rtl",
    comma: "، ",
    name: "اردو",
  },
};

export const isLanguage = (value: unknown): value is Language =>
  typeof value === "string" && Object.hasOwn(LANGUAGE_TRAITS, value);

/** The first of a browser's languages (`ur-PK`, `en-GB`) that the page speaks. */
export function preferredLanguage(wanted: readonly string[]): Language {
  const spoken = wanted.map((tag) => tag.split("-")[0]?.toLowerCase());
  return spoken.find(isLanguage) ?? "en";
}
