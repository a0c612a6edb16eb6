import type { Task } from "@todo-chat/contract";

/** A reminder that has come due, as the server tells it. */
export interface Reminder {
  id: number;
  task: Task;
}
