import { useMutation, useQueryClient } from "@tanstack/react-query";
import { tellChange } from "./change-toast.ts";
import type { ListChange } from "./foresee.ts";
import { CHANGES_KEY, foreseeChange, refreshTasks } from "./lists.ts";
import { undoLast } from "./undo-last.ts";

interface TaskMutationArgs<Args, Answer> {
  call: (args: Args) => Promise<Answer>;
  /** Shown at once; only the server knows where a new task belongs. */
  foresee?: (args: Args) => ListChange;
  /** What is said once it is done. */
  tell: (args: Args, answer: Answer) => string;
  /** For what has no form that shows the error. */
  onFailure?: (error: unknown) => void;
}

/**
 * A change of tasks. Lists show it at once and forget it if it fails. They are
 * fetched again afterwards, for which nobody waits: a long list takes a while.
 */
export function useTaskMutation<Args, Answer>({
  call,
  foresee,
  tell,
  onFailure,
}: TaskMutationArgs<Args, Answer>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationKey: CHANGES_KEY,
    mutationFn: call,
    onMutate: (args: Args) =>
      foresee && foreseeChange(queryClient, foresee(args)),
    onError: (error, _args, takeBack) => {
      takeBack?.();
      onFailure?.(error);
    },
    onSuccess: (answer, args) =>
      tellChange(tell(args, answer), () => void undoLast(queryClient)),
    onSettled: () => void refreshTasks(queryClient),
  });
}
