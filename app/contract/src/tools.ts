import { z } from "zod";
import { LanguageSchema } from "./account.ts";
import { BulkChangeSchema, UndoneSchema } from "./task-change.ts";
import {
  CreateTaskSchema,
  PrioritySchema,
  TagSchema,
  TaskSchema,
  TITLE_MAX,
  TaskSortSchema,
  TaskStatusSchema,
  UpdateTaskSchema,
} from "./task.ts";

const TaskIdSchema = z.uuid({ error: "Give the task's id" });
const WordsSchema = z.string().trim().min(1).max(TITLE_MAX);

/** What the assistant and MCP clients may do: inputs of the tools, by the tools' names. */
export const ToolInputs = {
  add_task: CreateTaskSchema,
  list_tasks: z.object({
    status: TaskStatusSchema.default("open"),
    /** Only tasks due from this day to that one, in the person's time zone. */
    dueFrom: z.iso.date().optional(),
    dueUntil: z.iso.date().optional(),
    /** Only tasks completed from this day to that one. */
    doneFrom: z.iso.date().optional(),
    doneUntil: z.iso.date().optional(),
    /** Only tasks whose due time has passed. */
    overdue: z.boolean().optional(),
    /** Only tasks that have no date. */
    undated: z.boolean().optional(),
    priority: PrioritySchema.optional(),
    tag: TagSchema.optional(),
    /** Only tasks whose title contains each of these words. */
    search: WordsSchema.optional(),
    /** By default the newest first, or the soonest where it is asked what is due. */
    sort: TaskSortSchema.optional(),
  }),
  /** In titles, notes and tags, done ones included. */
  search_tasks: z.object({ query: WordsSchema }),
  complete_task: z.object({ id: TaskIdSchema }),
  update_task: z.object({ id: TaskIdSchema, changes: UpdateTaskSchema }),
  delete_task: z.object({ id: TaskIdSchema }),
  /** Many at once; only asks, until the person has said yes. */
  change_tasks: BulkChangeSchema,
  /** Takes back the last change, or the last change of many. */
  undo: z.object({}),
  get_user_profile: z.object({}),
};

/** What add_task, complete_task, update_task and delete_task answer. */
export const TaskResultSchema = z.discriminatedUnion("found", [
  z.object({
    found: z.literal(true),
    task: TaskSchema,
    /** From delete_task: false asks the person first, true means it is gone. */
    deleted: z.boolean().optional(),
    /** From complete_task: the next one of a repeating task. */
    next: TaskSchema.optional(),
  }),
  z.object({ found: z.literal(false) }),
]);

/** What list_tasks and search_tasks answer: the first ones, and how many there are. */
export const TaskListResultSchema = z.object({
  tasks: z.array(TaskSchema),
  total: z.int(),
});

/** What change_tasks answers. */
export const BulkResultSchema = z.object({
  /** False asks the person first. */
  applied: z.boolean(),
  /** As they are now; as they were, once deleted. Others of the ids are not there. */
  tasks: z.array(TaskSchema),
});

/** What undo answers: null when there is nothing to take back. */
export const UndoResultSchema = z.object({ undone: UndoneSchema.nullable() });

export const UserProfileSchema = z.object({
  name: z.string(),
  email: z.string(),
  language: LanguageSchema,
  timeZone: z.string(),
  openTasks: z.int(),
  doneTasks: z.int(),
});

/** What each tool answers, by the tools' names. */
export const ToolOutputs = {
  add_task: TaskResultSchema,
  list_tasks: TaskListResultSchema,
  search_tasks: TaskListResultSchema,
  complete_task: TaskResultSchema,
  update_task: TaskResultSchema,
  delete_task: TaskResultSchema,
  change_tasks: BulkResultSchema,
  undo: UndoResultSchema,
  get_user_profile: UserProfileSchema,
} satisfies Record<keyof typeof ToolInputs, z.ZodType>;

export type ToolName = keyof typeof ToolInputs;
export type TaskResult = z.infer<typeof TaskResultSchema>;
export type TaskListResult = z.infer<typeof TaskListResultSchema>;
export type BulkResult = z.infer<typeof BulkResultSchema>;
export type UndoResult = z.infer<typeof UndoResultSchema>;
export type UserProfile = z.infer<typeof UserProfileSchema>;
