import type { TaskRow } from "../db/schema.ts";
import { dueColumns, toTask } from "./row.ts";
import { nextOccurrence, type Occurrence, type Clock } from "./recurrence.ts";

const NO_REPEAT = {
  repeatRule: null,
  repeatFrom: null,
  repeatWhileOpen: null,
};

/** Done twice keeps the first moment; what repeats goes on with its next occurrence. */
export const doneColumns = (row: TaskRow, now: Date) => ({
  completedAt: row.completedAt ?? now,
  updatedAt: now,
  ...(row.completedAt ? {} : NO_REPEAT),
});

/** A reminder keeps its distance from the due date. */
export function movedReminder(
  { dueAt, dueOn, remindAt }: Pick<TaskRow, "dueAt" | "dueOn" | "remindAt">,
  due: string,
): Date | null {
  const before = dueAt ?? (dueOn ? new Date(dueOn) : undefined);
  if (!before || !remindAt) return remindAt;
  const distance = remindAt.getTime() - before.getTime();
  return new Date(new Date(due).getTime() + distance);
}

/** Columns of the task that follows in a series. */
export const occurrenceColumns = (
  row: TaskRow,
  { due, rule }: Occurrence,
  now: Date,
) => ({
  userId: row.userId,
  title: row.title,
  notes: row.notes,
  priority: row.priority,
  tags: row.tags,
  repeatRule: rule,
  repeatFrom: row.repeatFrom,
  repeatWhileOpen: row.repeatWhileOpen,
  seriesId: row.seriesId ?? row.id,
  remindAt: movedReminder(row, due),
  position: row.position,
  ...dueColumns(due),
  createdAt: now,
  updatedAt: now,
});

/** What comes after a task that is completed now; undefined when nothing does. */
export function nextColumns(row: TaskRow, clock: Clock) {
  const { due, repeat } = toTask(row);
  if (row.completedAt || !due || !repeat) return undefined;
  const next = nextOccurrence({ due, repeat }, clock);
  return next && occurrenceColumns(row, next, clock.now);
}
