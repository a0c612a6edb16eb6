import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createQueryClient } from "./query-client.ts";
import { createAppRouter } from "./router.tsx";
import { cssVariablesResolver, theme } from "./theme.ts";
import { meQuery } from "../features/auth/api/get-me.ts";

const queryClient = createQueryClient(() => {
  queryClient.setQueryData(meQuery.queryKey, null);
  void router.invalidate();
});
const router = createAppRouter(queryClient);

export function App() {
  return (
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        defaultColorScheme="auto"
      >
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>
  );
}

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
