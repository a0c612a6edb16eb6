import type { Task } from "@todo-chat/contract";

/** What a click on the list may open. */
export type TaskDialog =
  | { kind: "add"; title: string }
  | { kind: "edit"; task: Task }
  | { kind: "delete"; task: Task };

export type OpenTaskDialog = (dialog: TaskDialog) => void;
