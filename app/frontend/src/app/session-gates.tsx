import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Me } from "@todo-chat/contract";
import { useDeferredValue, type ReactNode } from "react";
import { Redirect } from "wouter";
import { settleProfile } from "../features/account/settle-profile.ts";
import { meQuery } from "../features/auth/api/get-me.ts";
import { needTexts } from "../i18n/i18n.ts";
import { FailedScreen } from "../screens/failed-screen.tsx";
import { preloadMain } from "../screens/load-main.ts";
import { MainSkeleton } from "../screens/main-skeleton.tsx";

interface GateProps {
  children: ReactNode;
}

/** For screens of somebody who is logged in. */
export function MembersOnly({ children }: GateProps) {
  const { data: me, error, refetch } = useQuery(meQuery);
  const settled = useSettledProfile(me);
  // Drawn in small steps, so that the page answers to fingers meanwhile.
  const ready = useDeferredValue(settled, false);
  if (me) return ready ? children : <MainSkeleton />;
  if (me === null) return <Redirect to="/login" replace />;
  if (!error) return <MainSkeleton />;
  return <FailedScreen error={error} onRetry={() => void refetch()} />;
}

/** For the forms that lead in. */
export function GuestsOnly({ children }: GateProps) {
  const { data: me } = useQuery(meQuery);
  return me ? <Redirect to="/" replace /> : children;
}

/** Whether page and profile agree, so that no screen shows a wrong language. */
function useSettledProfile(me: Me | null | undefined): boolean {
  const queryClient = useQueryClient();
  const { isSuccess } = useQuery({
    queryKey: ["settled", me?.id],
    queryFn: async () => {
      preloadMain();
      // Needed from here on, so a change of language brings them along.
      const texts = needTexts("members");
      await Promise.all([texts, me && settleProfile(queryClient, me)]);
      return true;
    },
    enabled: Boolean(me),
    networkMode: "always",
    staleTime: Infinity,
  });
  return isSuccess;
}
