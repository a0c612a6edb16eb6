import { MantineProvider } from "@mantine/core";
import type { ReactNode } from "react";
import { cssVariablesResolver, THEMES } from "./theme.ts";
import { useLanguage } from "../i18n/use-language.ts";

export function ThemeProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={THEMES[useLanguage()]}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
    >
      {children}
    </MantineProvider>
  );
}
