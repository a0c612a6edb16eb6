import {
  CreateTaskSchema,
  type CreateTask,
  type Task,
  type TaskSort,
} from "@todo-chat/contract";
import { readQuickAdd } from "../assistant/quick-add.ts";
import { createRouter } from "../http/openapi.ts";
import { notFound, ProblemError } from "../http/problem.ts";
import { actorOf } from "./actor.ts";
import * as api from "./api.ts";
import type { Clock } from "./moment.ts";
import { readCursor } from "./sorts.ts";
import type { TaskStore } from "./store.ts";
import { toFilter, wordsOf } from "./to-filter.ts";
import { transferRoutes } from "./transfer/routes.ts";

function orNotFound(task: Task | undefined): Task {
  if (!task) throw notFound("task");
  return task;
}

function readAfter(sort: TaskSort, cursor: string | undefined) {
  if (cursor === undefined) return undefined;
  const after = readCursor(sort, cursor);
  if (after) return after;
  const message = "Use the nextCursor of an earlier page of the same sort";
  throw new ProblemError(400, message, [{ path: "cursor", message }]);
}

/** A line may be longer than a title. */
function readLine(text: string, clock: Clock): CreateTask {
  const read = CreateTaskSchema.safeParse(readQuickAdd(text, clock));
  if (read.success) return read.data;
  const message = read.error.issues[0]?.message ?? "Write a shorter task";
  throw new ProblemError(400, message, [{ path: "text", message }]);
}

export function taskRoutes(store: TaskStore) {
  return createRouter()
    .route("/", transferRoutes(store))
    .openapi(api.listTasks, async (c) => {
      const { cursor, search, timeZone, ...wish } = c.req.valid("query");
      const { userId, timeZone: zone } = actorOf(c.var.user, timeZone);
      const { sort, limit } = wish;
      const clock = { now: new Date(), timeZone: zone };
      const filter = { ...toFilter(wish, clock), anywhere: wordsOf(search) };
      const after = readAfter(sort, cursor);
      const page = await store.page(userId, { filter, sort, limit, after });
      return c.json(page, 200);
    })
    .openapi(api.addTask, async (c) =>
      c.json(await store.add(actorOf(c.var.user), c.req.valid("json")), 201),
    )
    .openapi(api.quickAdd, async (c) => {
      const { text, timeZone } = c.req.valid("json");
      const actor = actorOf(c.var.user, timeZone);
      const clock = { now: new Date(), timeZone: actor.timeZone };
      const task = readLine(text, clock);
      return c.json(await store.add(actor, task), 201);
    })
    .openapi(api.changeTasks, async (c) => {
      const { ids, action } = c.req.valid("json");
      const tasks = await store.changeMany(actorOf(c.var.user), ids, action);
      return c.json({ tasks }, 200);
    })
    .openapi(api.getTask, async (c) => {
      const { id } = c.req.valid("param");
      return c.json(orNotFound(await store.get(c.var.user.id, id)), 200);
    })
    .openapi(api.updateTask, async (c) => {
      const { id } = c.req.valid("param");
      const changes = c.req.valid("json");
      const changed = await store.update(actorOf(c.var.user), id, changes);
      return c.json(orNotFound(changed?.task), 200);
    })
    .openapi(api.moveTask, async (c) => {
      const { id } = c.req.valid("param");
      const moved = await store.move(
        actorOf(c.var.user),
        id,
        c.req.valid("json"),
      );
      return c.json(orNotFound(moved), 200);
    })
    .openapi(api.removeTask, async (c) => {
      const { id } = c.req.valid("param");
      orNotFound(await store.remove(actorOf(c.var.user), id));
      return c.body(null, 204);
    })
    .openapi(api.undo, async (c) => {
      const undone = await store.undo(actorOf(c.var.user));
      return c.json({ undone: undone ?? null }, 200);
    })
    .openapi(api.listTags, async (c) =>
      c.json({ tags: await store.tags(c.var.user.id) }, 200),
    );
}
