import type { CreateTask, Repeat, Task, UpdateTask } from "@todo-chat/contract";
import type { TaskRow } from "../db/schema.ts";
import { isDay } from "./moment.ts";

type DueColumns = Pick<TaskRow, "dueAt" | "dueOn">;

/** A day and a moment are stored apart, so that a day stays free of zones. */
export function dueColumns(due: string | null): DueColumns {
  if (due === null) return { dueAt: null, dueOn: null };
  return isDay(due)
    ? { dueAt: null, dueOn: due }
    : { dueAt: new Date(due), dueOn: null };
}

export const dueOf = ({ dueAt, dueOn }: DueColumns): string | null =>
  dueAt?.toISOString() ?? dueOn;

function toRepeat(row: TaskRow): Repeat | null {
  const {
    repeatRule: rule,
    repeatFrom: from,
    repeatWhileOpen: whileOpen,
  } = row;
  return rule && from && whileOpen ? { rule, from, whileOpen } : null;
}

function repeatColumns(repeat: Repeat | null) {
  return {
    repeatRule: repeat?.rule ?? null,
    repeatFrom: repeat?.from ?? null,
    repeatWhileOpen: repeat?.whileOpen ?? null,
  };
}

const momentOf = (text: string | null | undefined): Date | null =>
  text ? new Date(text) : null;

export const toTask = (row: TaskRow): Task => ({
  id: row.id,
  title: row.title,
  notes: row.notes,
  due: dueOf(row),
  priority: row.priority,
  tags: row.tags,
  repeat: toRepeat(row),
  remindAt: row.remindAt?.toISOString() ?? null,
  done: row.completedAt !== null,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  completedAt: row.completedAt?.toISOString() ?? null,
});

export const insertColumns = (task: CreateTask, now: Date) => ({
  title: task.title,
  notes: task.notes || null,
  priority: task.priority ?? null,
  tags: task.tags ?? [],
  ...repeatColumns(task.repeat ?? null),
  remindAt: momentOf(task.remindAt),
  ...dueColumns(task.due ?? null),
  updatedAt: now,
});

/** `completedAt` is left to the query: done again keeps the first moment. */
export const updateColumns = (
  { title, notes, priority, due, tags, repeat, remindAt }: UpdateTask,
  now: Date,
) => ({
  title,
  notes: notes === "" ? null : notes,
  priority,
  tags,
  ...(repeat === undefined ? {} : repeatColumns(repeat)),
  ...(remindAt === undefined ? {} : { remindAt: momentOf(remindAt) }),
  ...(due === undefined ? {} : dueColumns(due)),
  updatedAt: now,
});
