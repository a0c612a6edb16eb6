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
    /** Only tasks due from this day to that one, in the person's time zone. */
    dueFrom: z.iso.date().optional(),
    dueUntil: z.iso.date().optional(),
    /** Only tasks whose due time has passed. */
    overdue: z.boolean().optional(),
    priority: PrioritySchema.optional(),
    /** Only tasks whose title contains each of these words. */
    search: z.string().trim().min(1).max(TITLE_MAX).optional(),
  }),
  complete_task: z.object({ id: TaskIdSchema }),
  update_task: z.object({ id: TaskIdSchema, changes: UpdateTaskSchema }),
  delete_task: z.object({ id: TaskIdSchema }),
};

/** What add_task, complete_task, update_task and delete_task answer. */
export const TaskResultSchema = z.discriminatedUnion("found", [
  z.object({
    found: z.literal(true),
    task: TaskSchema,
    /** From delete_task: false asks the person first, true means it is gone. */
    deleted: z.boolean().optional(),
  }),
  z.object({ found: z.literal(false) }),
]);

export const TaskListResultSchema = z.object({ tasks: z.array(TaskSchema) });

export type ToolName = keyof typeof ToolInputs;
export type TaskResult = z.infer<typeof TaskResultSchema>;
export type TaskListResult = z.infer<typeof TaskListResultSchema>;
