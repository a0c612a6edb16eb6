import { createRoute, z } from "@hono/zod-openapi";
import {
  CreateTaskSchema,
  ListTasksQuerySchema,
  TaskPageSchema,
  TaskSchema,
  UpdateTaskSchema,
} from "@todo-chat/contract";
import { json, jsonBody, PROBLEMS } from "../http/openapi.ts";

const params = z.object({ id: z.uuid({ error: "Give the task's id" }) });
const path = "/tasks/{id}";
const tags = ["Tasks"];

export const listTasks = createRoute({
  method: "get",
  path: "/tasks",
  tags,
  summary: "List your tasks, newest first",
  request: { query: ListTasksQuerySchema },
  responses: { 200: json(TaskPageSchema, "A page of tasks"), ...PROBLEMS },
});

export const addTask = createRoute({
  method: "post",
  path: "/tasks",
  tags,
  summary: "Add a task",
  request: { body: jsonBody(CreateTaskSchema) },
  responses: { 201: json(TaskSchema, "The new task"), ...PROBLEMS },
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
  request: { params, body: jsonBody(UpdateTaskSchema) },
  responses: { 200: json(TaskSchema, "The task as it is now"), ...PROBLEMS },
});

export const removeTask = createRoute({
  method: "delete",
  path,
  tags,
  summary: "Delete a task",
  request: { params },
  responses: { 204: { description: "Deleted" }, ...PROBLEMS },
});
