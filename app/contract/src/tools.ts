import { z } from "zod";
import {
  CreateTaskSchema,
  PrioritySchema,
  TaskSchema,
  TITLE_MAX,
  TaskStatusSchema,
  UpdateTaskSchema,
} from "./task.ts";

const TaskIdSchema = z.uuid({ error: "Give the task's id" });

/** What the assistant may do: inputs of the tools, by the tools' names. */
export const ToolInputs = {
  add_task: CreateTaskSchema,
  list_tasks: z.object({
    status: TaskStatusSchema.default("open"),
    /** Only tasks due on or before this day in the person's time zone. */
    dueUntil: z.iso.date().optional(),
    priority: PrioritySchema.optional(),
    /** Only tasks whose title contains each of these words. */
    search: z.string().trim().min(1).max(TITLE_MAX).optional(),
  }),
  complete_task: z.object({ id: TaskIdSchema }),
  update_task: z.object({ id: TaskIdSchema, changes: UpdateTaskSchema }),
  delete_task: z.object({ id: TaskIdSchema }),
};

/** What every tool but list_tasks answers. */
export const TaskResultSchema = z.discriminatedUnion("found", [
  z.object({ found: z.literal(true), task: TaskSchema }),
  z.object({ found: z.literal(false) }),
]);

export const TaskListResultSchema = z.object({ tasks: z.array(TaskSchema) });

export type ToolName = keyof typeof ToolInputs;
export type TaskResult = z.infer<typeof TaskResultSchema>;
export type TaskListResult = z.infer<typeof TaskListResultSchema>;
