import { Button } from "@mantine/core";
import { changeLanguage } from "../i18n/i18n.ts";
import { LANGUAGE_TRAITS } from "../i18n/languages.ts";
import { useLanguage } from "../i18n/use-language.ts";

const OTHER = { en: "ur", ur: "en" } as const;

/** Leads to the other language, in that language's own words. */
export function LanguageButton() {
  const other = OTHER[useLanguage()];
  const { name, direction } = LANGUAGE_TRAITS[other];
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-md"
      lang={other}
      dir={direction}
      onClick={() => void changeLanguage(other)}
    >
      {name}
    </Button>
  );
}
