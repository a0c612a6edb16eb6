import type { Task } from "@todo-chat/contract";
import { createContext, use } from "react";

/** What can be done with a task of the list; the same object for all rows. */
export interface TaskActions {
  setDone: (task: Task, done: boolean) => void;
  edit: (task: Task) => void;
  remove: (task: Task) => void;
  /** Chooses it for a change of many, or leaves it out again. */
  toggle: (task: Task) => void;
  endSelection: () => void;
  /** By one place in the order by hand. */
  shift: (task: Task, places: 1 | -1) => void;
}

export const TaskActionsContext = createContext<TaskActions | null>(null);

export function useRowActions(): TaskActions {
  const actions = use(TaskActionsContext);
  if (!actions) throw new Error("A row stands outside of a list of tasks");
  return actions;
}
