import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { I18nextProvider } from "react-i18next";
import { createQueryClient } from "./query-client.ts";
import { createAppRouter } from "./router.tsx";
import { ThemeProvider } from "./theme-provider.tsx";
import { meQuery } from "../features/auth/api/get-me.ts";
import { i18n } from "../i18n/i18n.ts";
import { LanguageProvider } from "../i18n/language-provider.tsx";

const queryClient = createQueryClient(() => {
  queryClient.setQueryData(meQuery.queryKey, null);
  void router.invalidate();
});
const router = createAppRouter(queryClient);

export function App() {
  return (
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <LanguageProvider>
          <ThemeProvider>
            <QueryClientProvider client={queryClient}>
              <RouterProvider router={router} />
            </QueryClientProvider>
          </ThemeProvider>
        </LanguageProvider>
      </I18nextProvider>
    </StrictMode>
  );
}

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
