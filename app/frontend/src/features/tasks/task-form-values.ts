import type { CreateTask, Priority, Task } from "@todo-chat/contract";
import { readDue } from "./due-label.ts";

/** What the form's controls hold: empty strings stand for "none". */
export interface TaskFormValues {
  title: string;
  notes: string;
  /** `YYYY-MM-DD`, as `<input type="date">` has it. */
  day: string;
  /** `HH:MM`, as `<input type="time">` has it. */
  time: string;
  priority: Priority | "none";
}

const twoDigits = (value: number) => String(value).padStart(2, "0");

function dayAndTime(due: string): Pick<TaskFormValues, "day" | "time"> {
  const { moment, wholeDay } = readDue(due);
  if (wholeDay) return { day: due, time: "" };
  const month = twoDigits(moment.getMonth() + 1);
  const day = `${moment.getFullYear()}-${month}-${twoDigits(moment.getDate())}`;
  const time = `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
  return { day, time };
}

export function formValuesOf(task: Partial<Task>): TaskFormValues {
  return {
    title: task.title ?? "",
    notes: task.notes ?? "",
    ...(task.due ? dayAndTime(task.due) : { day: "", time: "" }),
    priority: task.priority ?? "none",
  };
}

function dueOf(day: string, time: string): string | null {
  if (!day) return null;
  return time ? new Date(`${day}T${time}`).toISOString() : day;
}

type TaskFields = Required<
  Pick<CreateTask, "title" | "notes" | "due" | "priority">
>;

export function taskOf(values: TaskFormValues): TaskFields {
  return {
    title: values.title.trim(),
    notes: values.notes.trim() || null,
    due: dueOf(values.day, values.time),
    priority: values.priority === "none" ? null : values.priority,
  };
}
