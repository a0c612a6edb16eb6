import { z } from "zod";
import { TaskSchema, UpdateTaskSchema, BULK_MAX, TITLE_MAX } from "./task.ts";
import { TimeZoneSchema } from "./time-zone.ts";

/** One change of many tasks at once. */
export const BulkChangeSchema = z.object({
  ids: z
    .array(z.uuid({ error: "Give the ids of tasks" }))
    .min(1, "Name at least one task")
    .max(BULK_MAX, `Change at most ${BULK_MAX} tasks at once`),
  action: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("complete") }),
    z.object({ kind: z.literal("reopen") }),
    z.object({ kind: z.literal("delete") }),
    z.object({ kind: z.literal("update"), changes: UpdateTaskSchema }),
  ]),
});

/** POST /api/tasks/{id}/move: its new neighbour in the order by hand. */
export const MoveTaskSchema = z.union(
  [z.object({ before: z.uuid() }), z.object({ after: z.uuid() })],
  { error: "Give the id of the task that it comes before or after" },
);

export const UNDOABLE = [
  "add",
  "update",
  "complete",
  "reopen",
  "delete",
  "move",
  "bulk",
  "import",
] as const;

/** What an undo took back. */
export const UndoneSchema = z.object({
  kind: z.enum(UNDOABLE),
  /** The tasks as they are now; those that the undo removed are only counted. */
  tasks: z.array(TaskSchema),
  count: z.int(),
});

export const TaskListSchema = z.object({ tasks: z.array(TaskSchema) });

/** POST /api/tasks/quick-add: one line, of which the whole is one task. */
export const QuickAddSchema = z.object({
  text: z
    .string({ error: "Write the task" })
    .trim()
    .min(1, "Write the task")
    .max(TITLE_MAX * 2, `Keep the line within ${TITLE_MAX * 2} characters`),
  timeZone: TimeZoneSchema.optional(),
});

export const TagListSchema = z.object({
  tags: z.array(z.object({ tag: z.string(), count: z.int() })),
});

export type BulkChange = z.infer<typeof BulkChangeSchema>;
export type BulkAction = BulkChange["action"];
export type MoveTask = z.infer<typeof MoveTaskSchema>;
export type Undone = z.infer<typeof UndoneSchema>;
