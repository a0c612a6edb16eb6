import type { Task } from "../../app/contract/src/index.ts";

const MOMENT = "2026-11-20T10:00:00.000Z";

/** A task with nothing but a title, and what is said of it. */
export const task = (
  id: number,
  title: string,
  more: Partial<Task> = {},
): Task => ({
  id: `00000000-0000-4000-8000-00000000000${id}`,
  title,
  notes: null,
  due: null,
  priority: null,
  tags: [],
  repeat: null,
  remindAt: null,
  done: false,
  createdAt: MOMENT,
  updatedAt: MOMENT,
  completedAt: null,
  ...more,
});
