import type { Task, UpdateTask } from "@todo-chat/contract";
import type { TaskFields } from "./task-form-values.ts";

const FIELDS = [
  "title",
  "notes",
  "due",
  "priority",
  "tags",
  "repeat",
  "remindAt",
] as const satisfies (keyof TaskFields)[];

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * What a form has changed, or undefined. A changed due date takes repeat and
 * reminder along: left out, the server would move or end them on its own.
 */
export function changesOf(
  task: Task,
  wanted: TaskFields,
): UpdateTask | undefined {
  const moves = !isSame(task.due, wanted.due);
  const belongs = (field: keyof TaskFields) =>
    moves && ["repeat", "remindAt"].includes(field) && wanted[field] !== null;
  const changed = FIELDS.filter(
    (field) => !isSame(task[field], wanted[field]) || belongs(field),
  );
  if (changed.length === 0) return undefined;
  return Object.fromEntries(changed.map((field) => [field, wanted[field]]));
}
