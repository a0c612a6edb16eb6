import { DirectionProvider, useDirection } from "@mantine/core";
import { useLayoutEffect, type ReactNode } from "react";
import { applyToDocument } from "./document-language.ts";
import { currentLanguage } from "./i18n.ts";
import { LANGUAGE_TRAITS } from "./languages.ts";
import { rememberLanguage } from "./stored-language.ts";
import { useLanguage } from "./use-language.ts";

/** Keeps the document, the device and the components at the page's language. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const { direction } = LANGUAGE_TRAITS[currentLanguage()];
  return (
    <DirectionProvider initialDirection={direction} detectDirection={false}>
      <LanguageEffects />
      {children}
    </DirectionProvider>
  );
}

function LanguageEffects() {
  const language = useLanguage();
  const { setDirection } = useDirection();
  useLayoutEffect(() => {
    setDirection(LANGUAGE_TRAITS[language].direction);
    applyToDocument(language);
    rememberLanguage(language);
  }, [language, setDirection]);
  return null;
}
