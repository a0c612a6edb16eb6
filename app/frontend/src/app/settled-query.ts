import { queryOptions, type QueryClient } from "@tanstack/react-query";
import type { Me } from "@todo-chat/contract";
import { settleProfile } from "../features/account/settle-profile.ts";
import { meQuery } from "../features/auth/api/get-me.ts";
import { needTexts } from "../i18n/i18n.ts";
import { loadMainScreen } from "../screens/load-main.ts";

/** Whether page and profile agree, so that no screen shows a wrong language. */
export const settledQuery = (
  queryClient: QueryClient,
  me: Me | null | undefined,
) =>
  queryOptions({
    queryKey: ["settled", me?.id],
    queryFn: async () => {
      // Who shows it meets what fails here again, and tells.
      loadMainScreen().catch(() => undefined);
      // Needed from here on, so a change of language brings them along.
      const texts = needTexts("members");
      await Promise.all([texts, me && settleProfile(queryClient, me)]);
      return true;
    },
    enabled: Boolean(me),
    networkMode: "always",
    staleTime: Infinity,
  });

/** Asks who is there, and for what they will see, while the first screen is drawn. */
export async function meetVisitor(queryClient: QueryClient): Promise<void> {
  await queryClient.prefetchQuery(meQuery);
  const me = queryClient.getQueryData(meQuery.queryKey);
  if (me) await queryClient.prefetchQuery(settledQuery(queryClient, me));
}
