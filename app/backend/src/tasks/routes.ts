import type { Task } from "@todo-chat/contract";
import { createRouter } from "../http/openapi.ts";
import { notFound, ProblemError } from "../http/problem.ts";
import { addTask, getTask, listTasks, removeTask, updateTask } from "./api.ts";
import { readCursor } from "./cursor.ts";
import type { TaskStore } from "./store.ts";

function orNotFound(task: Task | undefined): Task {
  if (!task) throw notFound("task");
  return task;
}

function readAfter(cursor: string | undefined) {
  if (cursor === undefined) return undefined;
  const after = readCursor(cursor);
  if (after) return after;
  const message = "Use the nextCursor of an earlier page";
  throw new ProblemError(400, message, [{ path: "cursor", message }]);
}

export function taskRoutes(store: TaskStore) {
  return createRouter()
    .openapi(listTasks, async (c) => {
      const { status, limit, cursor } = c.req.valid("query");
      const query = { status, limit, after: readAfter(cursor) };
      return c.json(await store.page(c.var.user.id, query), 200);
    })
    .openapi(addTask, async (c) =>
      c.json(await store.add(c.var.user.id, c.req.valid("json")), 201),
    )
    .openapi(getTask, async (c) => {
      const { id } = c.req.valid("param");
      return c.json(orNotFound(await store.get(c.var.user.id, id)), 200);
    })
    .openapi(updateTask, async (c) => {
      const { id } = c.req.valid("param");
      const changes = c.req.valid("json");
      const task = await store.update(c.var.user.id, id, changes);
      return c.json(orNotFound(task), 200);
    })
    .openapi(removeTask, async (c) => {
      const { id } = c.req.valid("param");
      orNotFound(await store.remove(c.var.user.id, id));
      return c.body(null, 204);
    });
}
