import { z } from "zod";

export const TITLE_MAX = 200;
export const NOTES_MAX = 5000;
export const PAGE_MAX = 100;
export const TAG_MAX = 40;
export const TAGS_MAX = 20;
export const BULK_MAX = 100;
const RULE_MAX = 300;

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

export const TAG_PATTERN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u;

/** Without its `#`. Letters are kept as written, and compared without case. */
export const TagSchema = z
  .string()
  .trim()
  .regex(TAG_PATTERN, "Write a tag as one word of letters, digits, - and _")
  .max(TAG_MAX, `Keep a tag within ${TAG_MAX} characters`);

const TagsSchema = z
  .array(TagSchema)
  .max(TAGS_MAX, `Give a task at most ${TAGS_MAX} tags`);

/** How a task comes back after it is done. */
export const RepeatSchema = z.object({
  /** Parts of an RRULE (RFC 5545) without DTSTART: `FREQ=WEEKLY;BYDAY=MO`. */
  rule: z
    .string()
    .trim()
    .max(RULE_MAX)
    .regex(
      /^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:INTERVAL|COUNT|UNTIL|BYDAY|BYMONTHDAY|BYMONTH|BYYEARDAY|BYWEEKNO|BYSETPOS|WKST)=[A-Z0-9,+-]+)*$/,
      "Write the rule as in RFC 5545: FREQ=WEEKLY;BYDAY=MO",
    ),
  /** Counted from the due dates, or from the day on which it was completed. */
  from: z.enum(["due", "completion"]).default("due"),
  /** Whether the next one is added at its time though the last one is open. */
  whileOpen: z.enum(["skip", "add"]).default("skip"),
});

const MomentSchema = z.iso.datetime({
  offset: true,
  error: "Give a date and time with an offset (2026-11-21T17:00:00Z)",
});

export const TaskSchema = z.object({
  id: z.uuid(),
  title: z.string(),
  notes: z.string().nullable(),
  due: DueSchema.nullable(),
  priority: PrioritySchema.nullable(),
  tags: z.array(z.string()),
  repeat: RepeatSchema.nullable(),
  /** When to remind the person; moves along with a repeating task. */
  remindAt: z.iso.datetime().nullable(),
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
  tags: TagsSchema.nullish(),
  repeat: RepeatSchema.nullish(),
  remindAt: MomentSchema.nullish(),
});

/** A key left out stays as it is; `null` clears it. */
export const UpdateTaskSchema = z
  .object({
    title: TitleSchema,
    notes: NotesSchema.nullable(),
    due: DueSchema.nullable(),
    priority: PrioritySchema.nullable(),
    /** All of them: what is not named goes. */
    tags: TagsSchema,
    repeat: RepeatSchema.nullable(),
    remindAt: MomentSchema.nullable(),
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

export const TASK_SORTS = [
  "newest",
  "due",
  "priority",
  "manual",
  "title",
] as const;

export const TaskSortSchema = z.enum(TASK_SORTS, {
  error: "Choose newest, due, priority, manual or title",
});

/** `true` and `false` as they stand in a query. */
const FlagSchema = z
  .enum(["true", "false"])
  .transform((flag) => flag === "true");

export const ListTasksQuerySchema = z.object({
  status: TaskStatusSchema.default("all"),
  sort: TaskSortSchema.default("newest"),
  /** Only tasks whose title, notes or tags contain each of these words. */
  search: z.string().trim().max(TITLE_MAX).optional(),
  tag: TagSchema.optional(),
  priority: PrioritySchema.optional(),
  /** Days of the person, both included. */
  dueFrom: z.iso.date().optional(),
  dueUntil: z.iso.date().optional(),
  /** On which of those days they were completed. */
  doneFrom: z.iso.date().optional(),
  doneUntil: z.iso.date().optional(),
  /** Only open tasks whose due time has passed. */
  overdue: FlagSchema.optional(),
  limit: z.coerce
    .number({ error: `Choose a limit from 1 to ${PAGE_MAX}` })
    .int(`Choose a limit from 1 to ${PAGE_MAX}`)
    .min(1, `Choose a limit from 1 to ${PAGE_MAX}`)
    .max(PAGE_MAX, `Choose a limit from 1 to ${PAGE_MAX}`)
    .default(50),
  /** As long as a title, or a place in the order by hand, can make it. */
  cursor: z.string().max(4_000).optional(),
});

export const TaskPageSchema = z.object({
  tasks: z.array(TaskSchema),
  nextCursor: z.string().nullable(),
});

export type Repeat = z.infer<typeof RepeatSchema>;
export type RepeatInput = z.input<typeof RepeatSchema>;
export type TaskSort = z.infer<typeof TaskSortSchema>;
export type Task = z.infer<typeof TaskSchema>;
export type Priority = z.infer<typeof PrioritySchema>;
export type TaskStatus = z.infer<typeof TaskStatusSchema>;
export type CreateTask = z.infer<typeof CreateTaskSchema>;
export type UpdateTask = z.infer<typeof UpdateTaskSchema>;
export type ListTasksQuery = z.infer<typeof ListTasksQuerySchema>;
export type TaskPage = z.infer<typeof TaskPageSchema>;
