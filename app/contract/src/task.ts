import { z } from "zod";

export const TITLE_MAX = 200;
export const NOTES_MAX = 5000;
export const PAGE_MAX = 100;

const TitleSchema = z
  .string({ error: "Give the task a title" })
  .trim()
  .min(1, "Give the task a title")
  .max(TITLE_MAX, `Keep the title within ${TITLE_MAX} characters`);

const NotesSchema = z
  .string()
  .max(NOTES_MAX, `Keep the notes within ${NOTES_MAX} characters`);

/** A moment (`2026-11-21T17:00:00Z`, any offset) or a whole day (`2026-11-21`). */
export const DueSchema = z.union(
  [z.iso.datetime({ offset: true }), z.iso.date()],
  {
    error:
      "Give a date (2026-11-21) or a date and time with an offset (2026-11-21T17:00:00Z)",
  },
);

export const PRIORITIES = ["high", "medium", "low"] as const;

export const PrioritySchema = z.enum(PRIORITIES, {
  error: "Choose high, medium or low",
});

export const TaskSchema = z.object({
  id: z.uuid(),
  title: z.string(),
  notes: z.string().nullable(),
  due: DueSchema.nullable(),
  priority: PrioritySchema.nullable(),
  done: z.boolean(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  completedAt: z.iso.datetime().nullable(),
});

/** `null` says "none", which is also what leaving the key out means. */
export const CreateTaskSchema = z.object({
  title: TitleSchema,
  notes: NotesSchema.nullish(),
  due: DueSchema.nullish(),
  priority: PrioritySchema.nullish(),
});

/** A key left out stays as it is; `null` clears it. */
export const UpdateTaskSchema = z
  .object({
    title: TitleSchema,
    notes: NotesSchema.nullable(),
    due: DueSchema.nullable(),
    priority: PrioritySchema.nullable(),
    done: z.boolean(),
  })
  .partial()
  .refine((changes) => Object.keys(changes).length > 0, {
    error: "Name at least one change",
  });

export const TASK_STATUSES = ["open", "done", "all"] as const;

export const TaskStatusSchema = z.enum(TASK_STATUSES, {
  error: "Choose open, done or all",
});

export const ListTasksQuerySchema = z.object({
  status: TaskStatusSchema.default("all"),
  limit: z.coerce
    .number({ error: `Choose a limit from 1 to ${PAGE_MAX}` })
    .int(`Choose a limit from 1 to ${PAGE_MAX}`)
    .min(1, `Choose a limit from 1 to ${PAGE_MAX}`)
    .max(PAGE_MAX, `Choose a limit from 1 to ${PAGE_MAX}`)
    .default(50),
  cursor: z.string().max(200).optional(),
});

export const TaskPageSchema = z.object({
  tasks: z.array(TaskSchema),
  nextCursor: z.string().nullable(),
});

export type Task = z.infer<typeof TaskSchema>;
export type Priority = z.infer<typeof PrioritySchema>;
export type TaskStatus = z.infer<typeof TaskStatusSchema>;
export type CreateTask = z.infer<typeof CreateTaskSchema>;
export type UpdateTask = z.infer<typeof UpdateTaskSchema>;
export type ListTasksQuery = z.infer<typeof ListTasksQuerySchema>;
export type TaskPage = z.infer<typeof TaskPageSchema>;
