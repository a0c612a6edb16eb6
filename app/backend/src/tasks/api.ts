import { createRoute, z } from "@hono/zod-openapi";
import {
  BulkChangeSchema,
  CreateTaskSchema,
  ListTasksQuerySchema,
  MoveTaskSchema,
  QuickAddSchema,
  TagListSchema,
  TaskListSchema,
  TaskPageSchema,
  TaskSchema,
  TimeZoneSchema,
  UndoResultSchema,
  UpdateTaskSchema,
} from "@todo-chat/contract";
import { json, jsonBody, PROBLEMS } from "../http/openapi.ts";

const params = z.object({ id: z.uuid({ error: "Give the task's id" }) });
const path = "/tasks/{id}";
const tags = ["Tasks"];

/** Days are the person's: of the profile, unless a device names another zone. */
const zone = z.object({ timeZone: TimeZoneSchema.optional() });

export const listTasks = createRoute({
  method: "get",
  path: "/tasks",
  tags,
  summary: "List your tasks, a page at a time",
  description:
    "The next page is at `cursor=nextCursor`, with the same filters and sort. A page carries an ETag: sent back as If-None-Match it is answered with 304 while nothing changed.",
  request: { query: ListTasksQuerySchema.extend(zone.shape) },
  responses: {
    200: json(TaskPageSchema, "A page of tasks"),
    304: { description: "Nothing changed" },
    ...PROBLEMS,
  },
});

export const addTask = createRoute({
  method: "post",
  path: "/tasks",
  tags,
  summary: "Add a task",
  description:
    "A task that repeats and names no due date gets its rule's first day.",
  request: { body: jsonBody(CreateTaskSchema) },
  responses: { 201: json(TaskSchema, "The new task"), ...PROBLEMS },
});

export const quickAdd = createRoute({
  method: "post",
  path: "/tasks/quick-add",
  tags,
  summary: "Add a task from one line: pay rent every 1st !high #home 9am",
  request: { body: jsonBody(QuickAddSchema) },
  responses: { 201: json(TaskSchema, "The new task"), ...PROBLEMS },
});

export const changeTasks = createRoute({
  method: "post",
  path: "/tasks/bulk",
  tags,
  summary: "Change many tasks at once; one undo takes all of it back",
  request: { body: jsonBody(BulkChangeSchema) },
  responses: {
    200: json(TaskListSchema, "Those of the tasks that are there"),
    ...PROBLEMS,
  },
});

export const getTask = createRoute({
  method: "get",
  path,
  tags,
  summary: "Read one task",
  request: { params },
  responses: { 200: json(TaskSchema, "The task"), ...PROBLEMS },
});

export const updateTask = createRoute({
  method: "patch",
  path,
  tags,
  summary: "Change a task, or mark it done",
  description: "Completing a repeating task adds its next occurrence.",
  request: { params, body: jsonBody(UpdateTaskSchema) },
  responses: { 200: json(TaskSchema, "The task as it is now"), ...PROBLEMS },
});

export const moveTask = createRoute({
  method: "post",
  path: `${path}/move`,
  tags,
  summary: "Give a task another place in the order by hand",
  request: { params, body: jsonBody(MoveTaskSchema) },
  responses: { 200: json(TaskSchema, "The task"), ...PROBLEMS },
});

export const removeTask = createRoute({
  method: "delete",
  path,
  tags,
  summary: "Delete a task",
  request: { params },
  responses: { 204: { description: "Deleted" }, ...PROBLEMS },
});

export const undo = createRoute({
  method: "post",
  path: "/undo",
  tags,
  summary: "Take the last change back",
  responses: {
    200: json(
      UndoResultSchema,
      "What was taken back; null if there is nothing",
    ),
    ...PROBLEMS,
  },
});

export const listTags = createRoute({
  method: "get",
  path: "/tags",
  tags,
  summary: "List the tags of your open tasks, the most used first",
  responses: { 200: json(TagListSchema, "Your tags"), ...PROBLEMS },
});
