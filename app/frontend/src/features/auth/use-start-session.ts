import { useMutation, useQueryClient } from "@tanstack/react-query";
import { startSession } from "./session-data.ts";

/** Runs a call that signs somebody in. */
export function useStartSession<Args>(call: (args: Args) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: call,
    onSuccess: () => startSession(queryClient),
  });
}
