import { useMutation, useQueryClient } from "@tanstack/react-query";
import { TASKS_KEY } from "./api/list-tasks.ts";

/** A change of tasks; it counts as pending until the lists are fresh again. */
export function useTaskMutation<Args, Answer>(
  call: (args: Args) => Promise<Answer>,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: call,
    onSettled: () => queryClient.invalidateQueries({ queryKey: TASKS_KEY }),
  });
}
