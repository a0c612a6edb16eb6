import type { QueryClient } from "@tanstack/react-query";
import { redirect } from "@tanstack/react-router";
import { settleProfile } from "../features/account/settle-profile.ts";
import { meQuery } from "../features/auth/api/get-me.ts";

export async function requireSession(queryClient: QueryClient) {
  const me = await queryClient.ensureQueryData(meQuery);
  if (!me) throw redirect({ to: "/login" });
  await settleProfile(queryClient, me);
  return { me: queryClient.getQueryData(meQuery.queryKey) ?? me };
}

export async function redirectSignedIn(queryClient: QueryClient) {
  const me = await queryClient.ensureQueryData(meQuery);
  if (me) throw redirect({ to: "/" });
}
