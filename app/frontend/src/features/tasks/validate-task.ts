import { NOTES_MAX, TAG_MAX, TAGS_MAX, TITLE_MAX } from "@todo-chat/contract";
import { i18n } from "../../i18n/i18n.ts";
import type { ReminderValues } from "./reminder/reminder-times.ts";
import { validateRepeat } from "./repeat/validate-repeat.ts";
import { badTagIn, tagsIn } from "./tags.ts";
import type { TaskFormValues } from "./task-form-values.ts";

function titleProblem(title: string): string | null {
  if (!title.trim()) return i18n.t("tasks:titleMissing");
  if (title.trim().length <= TITLE_MAX) return null;
  return i18n.t("tasks:titleLong", { max: TITLE_MAX });
}

const notesProblem = (notes: string): string | null =>
  notes.length <= NOTES_MAX
    ? null
    : i18n.t("tasks:notesLong", { max: NOTES_MAX });

export function tagsProblem(line: string): string | null {
  const tags = tagsIn(line);
  const tag = badTagIn(line);
  if (tag) return i18n.t("tasks:tagBad", { tag });
  if (tags.some(({ length }) => length > TAG_MAX))
    return i18n.t("tasks:tagLong", { max: TAG_MAX });
  return tags.length <= TAGS_MAX
    ? null
    : i18n.t("tasks:tagsMany", { max: TAGS_MAX });
}

function reminderProblem(
  { choice, day, time }: ReminderValues,
  dueDay: string,
): string | null {
  if (choice === "none") return null;
  if (choice !== "own")
    return dueDay ? null : i18n.t("tasks:reminders.dueMissing");
  return day && time ? null : i18n.t("tasks:reminders.momentMissing");
}

/** The contract's own rules, plus those that only this form can break. */
export function validateTask(values: TaskFormValues) {
  const { title, notes, day, time, tags, repeat, reminder } = values;
  return {
    title: titleProblem(title),
    notes: notesProblem(notes),
    day: dayProblem(day, time),
    tags: tagsProblem(tags),
    ...validateRepeat(repeat),
    "reminder.choice": reminderProblem(reminder, day),
  };
}

export const dayProblem = (day: string, time: string): string | null =>
  time && !day ? i18n.t("tasks:dayMissing") : null;
