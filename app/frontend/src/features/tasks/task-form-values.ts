import type { UseFormReturnType } from "@mantine/form";
import type { CreateTask, Priority, Task } from "@todo-chat/contract";
import { readDue } from "./due-label.ts";
import { dayOf, timeOf } from "./local-day.ts";
import {
  remindAtOf,
  reminderValuesOf,
  type ReminderValues,
} from "./reminder/reminder-times.ts";
import {
  repeatOf,
  repeatValuesOf,
  type RepeatValues,
} from "./repeat/repeat-values.ts";
import { lineOf, tagsIn } from "./tags.ts";

/** What the form's controls hold: empty strings stand for "none". */
export interface TaskFormValues {
  title: string;
  notes: string;
  /** `YYYY-MM-DD`, as `<input type="date">` has it. */
  day: string;
  /** `HH:MM`, as `<input type="time">` has it. */
  time: string;
  priority: Priority | "none";
  tags: string;
  repeat: RepeatValues;
  reminder: ReminderValues;
}

export type TaskForm = UseFormReturnType<TaskFormValues>;

function dayAndTime(due: string): Pick<TaskFormValues, "day" | "time"> {
  const { moment, wholeDay } = readDue(due);
  return { day: dayOf(moment), time: wholeDay ? "" : timeOf(moment) };
}

export function formValuesOf(task: Partial<Task>): TaskFormValues {
  const { due, remindAt } = task;
  const day = due ? readDue(due).moment : new Date();
  return {
    title: task.title ?? "",
    notes: task.notes ?? "",
    ...(due ? dayAndTime(due) : { day: "", time: "" }),
    priority: task.priority ?? "none",
    tags: lineOf(task.tags ?? []),
    repeat: repeatValuesOf(task.repeat, day),
    reminder: reminderValuesOf(remindAt, due),
  };
}

export function dueOf(day: string, time: string): string | null {
  if (!day) return null;
  return time ? new Date(`${day}T${time}`).toISOString() : day;
}

/** All that the form holds of a task. */
export type TaskFields = { [Field in keyof CreateTask]-?: Task[Field] };

export function taskOf(values: TaskFormValues): TaskFields {
  const due = dueOf(values.day, values.time);
  return {
    title: values.title.trim(),
    notes: values.notes.trim() || null,
    due,
    priority: values.priority === "none" ? null : values.priority,
    tags: tagsIn(values.tags),
    repeat: repeatOf(values.repeat),
    remindAt: remindAtOf(values.reminder, due),
  };
}
