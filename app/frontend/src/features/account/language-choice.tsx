import { SegmentedControl } from "@mantine/core";
import { LANGUAGES } from "@todo-chat/contract";
import { useTranslation } from "react-i18next";
import { isLanguage, LANGUAGE_TRAITS } from "../../i18n/languages.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useChooseLanguage } from "./use-choose-language.ts";

const CHOICES = LANGUAGES.map((value) => ({
  value,
  label: (
    <span lang={value} dir={LANGUAGE_TRAITS[value].direction}>
      {LANGUAGE_TRAITS[value].name}
    </span>
  ),
}));

/** Takes effect at once: nobody has to find "Save" in a language not theirs. */
export function LanguageChoice() {
  const { t } = useTranslation("profile");
  const language = useLanguage();
  const choose = useChooseLanguage();
  return (
    <SegmentedControl
      fullWidth
      aria-label={t("language")}
      data={CHOICES}
      value={language}
      onChange={(value) => isLanguage(value) && void choose(value)}
    />
  );
}
