import { NOTES_MAX, TITLE_MAX } from "@todo-chat/contract";
import { i18n } from "../../i18n/i18n.ts";
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

/** The contract's own rules, plus the one that only this form can break. */
export function validateTask({ title, notes, day, time }: TaskFormValues) {
  return {
    title: titleProblem(title),
    notes: notesProblem(notes),
    day: time && !day ? i18n.t("tasks:dayMissing") : null,
  };
}
