import type { TaskRow } from "../db/schema.ts";
import { movedAlong, toDate, toMoment, type Clock } from "./moment.ts";
import { nextOccurrence, type Occurrence } from "./recurrence.ts";
import { dueColumns, dueOf, toTask } from "./row.ts";

export const NO_REPEAT = {
  repeatRule: null,
  repeatFrom: null,
  repeatWhileOpen: null,
  nextAt: null,
};

/** What was missed longer ago is not added any more. */
const ADDED_LATE_MS = 31 * 24 * 60 * 60 * 1000;

/** Done twice keeps the first moment; what repeats goes on with its next occurrence. */
export const doneColumns = (row: TaskRow, now: Date) => ({
  completedAt: row.completedAt ?? now,
  updatedAt: now,
  ...(row.completedAt ? {} : NO_REPEAT),
});

type Repeating = Pick<
  TaskRow,
  | "dueAt"
  | "dueOn"
  | "repeatRule"
  | "repeatFrom"
  | "repeatWhileOpen"
  | "completedAt"
>;

/** The occurrence that is added while the task is open, and when: as its day begins. */
export function occurrenceWhileOpen(row: Repeating, { now, timeZone }: Clock) {
  const { repeatRule: rule, repeatWhileOpen: whileOpen } = row;
  const due = dueOf(row);
  if (row.completedAt || !rule || !due || whileOpen !== "add") return undefined;
  const repeat = { rule, whileOpen, from: "due" } as const;
  const since = new Date(now.getTime() - ADDED_LATE_MS);
  const next = nextOccurrence({ due, repeat }, { now: since, timeZone });
  return (
    next && { ...next, at: toDate(toMoment(next.due, timeZone).startOfDay()) }
  );
}

export const nextAtColumn = (row: Repeating, clock: Clock) => ({
  nextAt: occurrenceWhileOpen(row, clock)?.at ?? null,
});

function movedReminder(row: TaskRow, due: string, timeZone: string) {
  const from = dueOf(row);
  if (!row.remindAt || !from) return row.remindAt;
  return movedAlong(row.remindAt, { from, to: due }, timeZone);
}

/** Columns of the task that follows in a series. */
export function occurrenceColumns(
  row: TaskRow,
  { due, rule }: Occurrence,
  clock: Clock,
) {
  const columns = {
    userId: row.userId,
    title: row.title,
    notes: row.notes,
    priority: row.priority,
    tags: row.tags,
    repeatRule: rule,
    repeatFrom: row.repeatFrom,
    repeatWhileOpen: row.repeatWhileOpen,
    seriesId: row.seriesId ?? row.id,
    remindAt: movedReminder(row, due, clock.timeZone),
    position: row.position,
    ...dueColumns(due),
    createdAt: clock.now,
    updatedAt: clock.now,
    completedAt: null,
  };
  return { ...columns, ...nextAtColumn(columns, clock) };
}

/** What comes after a task that is completed now; undefined when nothing does. */
export function nextColumns(row: TaskRow, clock: Clock) {
  const { due, repeat } = toTask(row);
  if (row.completedAt || !due || !repeat) return undefined;
  const next = nextOccurrence({ due, repeat }, clock);
  return next && occurrenceColumns(row, next, clock);
}
