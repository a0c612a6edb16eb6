import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";

/** Runs a call that signs somebody in, then opens the main screen. */
export function useStartSession<Args>(call: (args: Args) => Promise<unknown>) {
  const queryClient = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: call,
    onSuccess: async () => {
      queryClient.removeQueries();
      await router.navigate({ to: "/" });
    },
  });
}
