import { CreateTaskSchema } from "@todo-chat/contract";
import type { TaskFormValues } from "./task-form-values.ts";
import { texts } from "./texts.ts";

/** The contract's own rules, plus the one that only this form can break. */
export function validateTask({ title, notes, day, time }: TaskFormValues) {
  const { shape } = CreateTaskSchema;
  return {
    title: shape.title.safeParse(title).error?.issues[0]?.message ?? null,
    notes: shape.notes.safeParse(notes).error?.issues[0]?.message ?? null,
    day: time && !day ? texts.dayMissing : null,
  };
}
