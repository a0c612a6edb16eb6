import { CreateTaskSchema, type CreateTask } from "@todo-chat/contract";
import { z } from "zod";

const LAST_YEAR = 9999;

const MomentSchema = z.iso.datetime({
  offset: true,
  error: "Give a date and time with an offset (2026-11-21T17:00:00Z)",
});

/** What a file says of a task: what a form can say, and what became of it. */
const ImportedTaskSchema = CreateTaskSchema.extend({
  done: z.boolean({ error: "Write true or false" }).nullish(),
  createdAt: MomentSchema.nullish(),
  completedAt: MomentSchema.nullish(),
});

type Imported = z.infer<typeof ImportedTaskSchema>;

/** A task with its history, or a new one without. */
export interface NewTask extends CreateTask {
  createdAt?: string | null;
  completedAt?: string | null;
}

/** What is wrong with a task: where in it (nowhere: as a whole), and why. */
export interface Fault {
  at: PropertyKey[];
  message: string;
}

const UNSTORABLE: Record<"text" | "moment", string> = {
  text: "Leave the character U+0000 out",
  moment: "Give a year from 1 to 9999",
};

const isMomentStorable = (text: string): boolean => {
  const year = new Date(text).getUTCFullYear();
  return year >= 1 && year <= LAST_YEAR;
};

/** What PostgreSQL or a four-digit year cannot hold. */
function unstorable(task: Imported): Fault[] {
  const { title, notes, due, remindAt, createdAt, completedAt } = task;
  const texts = Object.entries({ title, notes })
    .filter(([, text]) => text?.includes("\0"))
    .map(([field]) => ({ at: [field], message: UNSTORABLE.text }));
  const moments = Object.entries({ due, remindAt, createdAt, completedAt })
    .filter(([, text]) => text && !isMomentStorable(text))
    .map(([field]) => ({ at: [field], message: UNSTORABLE.moment }));
  return [...texts, ...moments];
}

function toNewTask({ done, ...task }: Imported, now: Date): NewTask {
  const isDone = done ?? Boolean(task.completedAt);
  const completedAt = task.completedAt ?? now.toISOString();
  return { ...task, completedAt: isDone ? completedAt : null };
}

/** A task as it will be added, or all that is wrong with it. */
export function readImported(
  fields: unknown,
  now: Date,
): { task: NewTask } | { faults: Fault[] } {
  const parsed = ImportedTaskSchema.safeParse(fields);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => ({
      at: path,
      message,
    }));
    return { faults };
  }
  const faults = unstorable(parsed.data);
  return faults.length > 0 ? { faults } : { task: toNewTask(parsed.data, now) };
}
