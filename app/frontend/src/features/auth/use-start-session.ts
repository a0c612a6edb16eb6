import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocation } from "wouter";

/** Runs a call that signs somebody in, then opens the main screen. */
export function useStartSession<Args>(call: (args: Args) => Promise<unknown>) {
  const queryClient = useQueryClient();
  const [, navigate] = useLocation();
  return useMutation({
    mutationFn: call,
    onSuccess: () => {
      queryClient.removeQueries();
      navigate("/");
    },
  });
}
