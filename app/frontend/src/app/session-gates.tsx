import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useDeferredValue, type ReactNode } from "react";
import { Redirect } from "wouter";
import { meQuery } from "../features/auth/api/get-me.ts";
import { FailedScreen } from "../screens/failed-screen.tsx";
import { MainSkeleton } from "../screens/main-skeleton.tsx";
import { settledQuery } from "./settled-query.ts";

interface GateProps {
  children: ReactNode;
}

/** For screens of somebody who is logged in. */
export function MembersOnly({ children }: GateProps) {
  const { data: me, error, refetch } = useQuery(meQuery);
  const { isSuccess } = useQuery(settledQuery(useQueryClient(), me));
  // Drawn in small steps, so that the page answers to fingers meanwhile.
  const ready = useDeferredValue(isSuccess, false);
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
