import { Button } from "@mantine/core";
import { LANGUAGE_TRAITS } from "../../i18n/languages.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useChooseLanguage } from "./use-choose-language.ts";

const OTHER = { en: "ur", ur: "en" } as const;

/** Leads to the other language, in that language's own words. */
export function LanguageButton() {
  const choose = useChooseLanguage();
  const other = OTHER[useLanguage()];
  const { name, direction } = LANGUAGE_TRAITS[other];
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-md"
      lang={other}
      dir={direction}
      onClick={() => void choose(other)}
    >
      {name}
    </Button>
  );
}
