import type { MoveTask, Task } from "@todo-chat/contract";
import { useCallback, useLayoutEffect, useMemo, useRef } from "react";
import { useMoveTask } from "../api/move-task.ts";
import { useUpdateTask } from "../api/update-task.ts";
import type { Selection } from "../bulk/use-selection.ts";
import { tellFailure } from "../changes/change-toast.ts";
import type { OpenTaskDialog } from "../task-dialog.ts";
import type { TaskActions } from "./task-actions.ts";

interface TaskActionsArgs {
  tasks: Task[];
  selection: Selection;
  onOpen: OpenTaskDialog;
}

/** What the rows of a list can do. The same as long as the list stands. */
export function useTaskActions({ tasks, selection, onOpen }: TaskActionsArgs) {
  const { mutate: update } = useUpdateTask(tellFailure);
  const { mutate: sendMove } = useMoveTask();
  const { toggle, end } = selection;
  const move = useCallback(
    (task: Task, to: MoveTask) => sendMove({ task, to }),
    [sendMove],
  );
  const shift = useShift(tasks, move);
  const actions = useMemo<TaskActions>(
    () => ({
      setDone: (task, done) => update({ task, changes: { done } }),
      edit: (task) => onOpen({ kind: "edit", task }),
      remove: (task) => onOpen({ kind: "delete", task }),
      toggle: ({ id }) => toggle(id),
      endSelection: end,
      shift,
    }),
    [update, onOpen, toggle, end, shift],
  );
  return { actions, move };
}

type Move = (task: Task, to: MoveTask) => void;

function useShift(tasks: Task[], move: Move): TaskActions["shift"] {
  const latest = useRef(tasks);
  useLayoutEffect(() => {
    latest.current = tasks;
  }, [tasks]);
  return useCallback(
    (task, places) => {
      const place = latest.current.findIndex(({ id }) => id === task.id);
      const neighbour = latest.current[place + places];
      if (!neighbour) return;
      const { id } = neighbour;
      move(task, places > 0 ? { after: id } : { before: id });
    },
    [move],
  );
}
