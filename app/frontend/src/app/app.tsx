import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { I18nextProvider } from "react-i18next";
import { ErrorBoundary } from "./error-boundary.tsx";
import { queryClient } from "./query-client.ts";
import { Routes } from "./routes.tsx";
import { ThemeProvider } from "./theme-provider.tsx";
import { i18n } from "../i18n/i18n.ts";
import { LanguageProvider } from "../i18n/language-provider.tsx";
import { RootScreen } from "../screens/root-screen.tsx";

export function App() {
  return (
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <LanguageProvider>
          <ThemeProvider>
            <QueryClientProvider client={queryClient}>
              <ErrorBoundary>
                <RootScreen>
                  <Routes />
                </RootScreen>
              </ErrorBoundary>
            </QueryClientProvider>
          </ThemeProvider>
        </LanguageProvider>
      </I18nextProvider>
    </StrictMode>
  );
}
