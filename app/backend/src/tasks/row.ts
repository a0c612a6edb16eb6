import type { CreateTask, Task, UpdateTask } from "@todo-chat/contract";
import type { TaskRow } from "../db/schema.ts";

const DAY_LENGTH = "2026-11-21".length;

type DueColumns = Pick<TaskRow, "dueAt" | "dueOn">;

/** A day and a moment are stored apart, so that a day stays free of zones. */
export function dueColumns(due: string | null): DueColumns {
  if (due === null) return { dueAt: null, dueOn: null };
  return due.length === DAY_LENGTH
    ? { dueAt: null, dueOn: due }
    : { dueAt: new Date(due), dueOn: null };
}

export const toTask = (row: TaskRow): Task => ({
  id: row.id,
  title: row.title,
  notes: row.notes,
  due: row.dueAt?.toISOString() ?? row.dueOn,
  priority: row.priority,
  done: row.completedAt !== null,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  completedAt: row.completedAt?.toISOString() ?? null,
});

export const insertColumns = (task: CreateTask, now: Date) => ({
  title: task.title,
  notes: task.notes || null,
  priority: task.priority ?? null,
  ...dueColumns(task.due ?? null),
  createdAt: now,
  updatedAt: now,
});

/** `completedAt` is left to the query: done again keeps the first moment. */
export const updateColumns = (
  { title, notes, priority, due }: UpdateTask,
  now: Date,
) => ({
  title,
  notes: notes === "" ? null : notes,
  priority,
  ...(due === undefined ? {} : dueColumns(due)),
  updatedAt: now,
});
