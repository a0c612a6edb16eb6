import type {
  BulkAction,
  CreateTask,
  MoveTask,
  Task,
  TaskListResult,
  TaskPage,
  TaskSort,
  Undone,
  UpdateTask,
} from "@todo-chat/contract";
import { and, count, eq, inArray, sql, type SQL } from "drizzle-orm";
import type { Database } from "../db/database.ts";
import { tasks, type TaskRow } from "../db/schema.ts";
import type { Actor } from "./actor.ts";
import { record, undoLatest, type Entry, type Transaction } from "./changes.ts";
import { nextColumns } from "./complete.ts";
import { changedColumns, withFirstDay } from "./edit.ts";
import { matches, type TaskFilter } from "./filters.ts";
import { positionBeside } from "./position.ts";
import { insertColumns, toTask } from "./row.ts";
import {
  cursorKey,
  isAfter,
  orderOf,
  writeCursor,
  type Cursor,
} from "./sorts.ts";

/** What one look through a person's tasks returns at most. */
const FIND_LIMIT = 100;
/** What the built-in assistant reads. */
const SNAPSHOT_LIMIT = 1_000;

export interface PageQuery {
  filter: TaskFilter;
  sort: TaskSort;
  limit: number;
  after?: Cursor;
}

export interface Changed {
  task: Task;
  /** The next occurrence that completing it added. */
  next?: Task;
}

const isOwn = (userId: string, id: string) =>
  and(eq(tasks.userId, userId), eq(tasks.id, id));

const clockOf = ({ timeZone }: Actor) => ({ now: new Date(), timeZone });

const kindOf = ({ done }: UpdateTask): Undone["kind"] => {
  if (done === undefined) return "update";
  return done ? "complete" : "reopen";
};

/** One person's tasks. Every query names the person; "not there" is undefined. */
export class TaskStore {
  constructor(private readonly database: Database) {}

  async add(actor: Actor, task: CreateTask): Promise<Task> {
    const [added] = await this.insert(actor, [task], "add");
    return added!;
  }

  /** All or none of them, and one undo for all. */
  addMany(actor: Actor, list: CreateTask[]): Promise<Task[]> {
    return this.insert(actor, list, "import");
  }

  private insert(
    actor: Actor,
    list: CreateTask[],
    kind: Undone["kind"],
  ): Promise<Task[]> {
    const clock = clockOf(actor);
    const { userId } = actor;
    const values = list.map((task) => ({
      userId,
      ...insertColumns(withFirstDay(task, clock), clock.now),
    }));
    return this.database.transaction(async (change) => {
      const rows = await change.insert(tasks).values(values).returning();
      const entries = rows.map(({ id }) => ({ id, before: null }));
      await record(change, actor, kind, entries);
      return rows.map(toTask);
    });
  }

  async page(userId: string, query: PageQuery): Promise<TaskPage> {
    const { filter, sort, limit, after } = query;
    const rows = await this.database
      .select({ row: tasks, key: cursorKey(sort) })
      .from(tasks)
      .where(
        and(eq(tasks.userId, userId), matches(filter), isAfter(sort, after)),
      )
      .orderBy(...orderOf(sort))
      .limit(limit + 1);
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      tasks: shown.map(({ row }) => toTask(row)),
      nextCursor: last
        ? writeCursor(sort, { key: last.key, id: last.row.id })
        : null,
    };
  }

  /** The first ones that match, and how many there are. */
  async find(userId: string, filter: TaskFilter): Promise<TaskListResult> {
    const sort = filter.due || filter.overdue ? "due" : "newest";
    const where = and(eq(tasks.userId, userId), matches(filter));
    const rows = await this.select(where, orderOf(sort), FIND_LIMIT);
    const total =
      rows.length < FIND_LIMIT ? rows.length : await this.count(where);
    return { tasks: rows.map(toTask), total };
  }

  /** Open ones first, the newest of each first. */
  async snapshot(userId: string): Promise<Task[]> {
    const openFirst = sql`${tasks.completedAt} is not null`;
    const order = [openFirst, ...orderOf("newest")];
    const own = eq(tasks.userId, userId);
    return (await this.select(own, order, SNAPSHOT_LIMIT)).map(toTask);
  }

  async get(userId: string, id: string): Promise<Task | undefined> {
    const [row] = await this.select(isOwn(userId, id), [], 1);
    return row && toTask(row);
  }

  /** Those of the tasks that are there. */
  async getMany(userId: string, ids: string[]): Promise<Task[]> {
    const own = and(eq(tasks.userId, userId), inArray(tasks.id, ids));
    return (await this.select(own, orderOf("newest"), ids.length)).map(toTask);
  }

  /** Of the open tasks, the most used first. */
  async tags(userId: string): Promise<{ tag: string; count: number }[]> {
    const { rows } = await this.database.execute<{
      tag: string;
      count: number;
    }>(
      sql`select tag, count(*)::int as count
        from ${tasks}, unnest(tags) as tag
        where user_id = ${userId} and completed_at is null
        group by tag order by count desc, tag limit ${FIND_LIMIT}`,
    );
    return rows;
  }

  async counts(userId: string): Promise<{ open: number; done: number }> {
    const own = eq(tasks.userId, userId);
    const open = await this.count(and(own, sql`${tasks.completedAt} is null`));
    return { open, done: (await this.count(own)) - open };
  }

  update(
    actor: Actor,
    id: string,
    changes: UpdateTask,
  ): Promise<Changed | undefined> {
    return this.database.transaction(async (change) => {
      const [row] = await this.lock(change, actor.userId, [id]);
      if (!row) return undefined;
      const changed = await this.edit(change, actor, row, changes);
      await record(change, actor, kindOf(changes), changed.entries);
      return changed;
    });
  }

  move(actor: Actor, id: string, to: MoveTask): Promise<Task | undefined> {
    return this.database.transaction(async (change) => {
      const [row] = await this.lock(change, actor.userId, [id]);
      const position = await positionBeside(change, actor.userId, to);
      if (!row || !position) return undefined;
      const rows = await change
        .update(tasks)
        .set({ position, updatedAt: new Date() })
        .where(isOwn(actor.userId, id))
        .returning();
      await record(change, actor, "move", [{ id, before: row }]);
      return toTask(rows[0]!);
    });
  }

  async remove(actor: Actor, id: string): Promise<Task | undefined> {
    const [removed] = await this.removeMany(actor, [id], "delete");
    return removed;
  }

  /** Those of the tasks that are there, as they are now, or were when deleted. */
  changeMany(actor: Actor, ids: string[], action: BulkAction): Promise<Task[]> {
    if (action.kind === "delete") return this.removeMany(actor, ids, "bulk");
    const changes =
      action.kind === "update"
        ? action.changes
        : { done: action.kind === "complete" };
    return this.database.transaction(async (change) => {
      const rows = await this.lock(change, actor.userId, ids);
      const edits = [];
      for (const row of rows)
        edits.push(await this.edit(change, actor, row, changes));
      const entries = edits.flatMap((edit) => edit.entries);
      await record(change, actor, "bulk", entries);
      return edits.map(({ task }) => task);
    });
  }

  undo({ userId }: Actor): Promise<Undone | undefined> {
    return this.database.transaction((change) => undoLatest(change, userId));
  }

  private removeMany(actor: Actor, ids: string[], kind: "delete" | "bulk") {
    const own = and(eq(tasks.userId, actor.userId), inArray(tasks.id, ids));
    return this.database.transaction(async (change) => {
      const rows = await change.delete(tasks).where(own).returning();
      const entries = rows.map((row) => ({ id: row.id, before: row }));
      await record(change, actor, kind, entries);
      return rows.map(toTask);
    });
  }

  private async edit(
    change: Transaction,
    actor: Actor,
    row: TaskRow,
    changes: UpdateTask,
  ): Promise<Changed & { entries: Entry[] }> {
    const clock = clockOf(actor);
    const [edited] = await change
      .update(tasks)
      .set(changedColumns(row, changes, clock))
      .where(eq(tasks.id, row.id))
      .returning();
    const following = changes.done === true && nextColumns(row, clock);
    const [next] = following
      ? await change.insert(tasks).values(following).returning()
      : [];
    const entries: Entry[] = [{ id: row.id, before: row }];
    if (next) entries.push({ id: next.id, before: null });
    return { task: toTask(edited!), next: next && toTask(next), entries };
  }

  /** In one order, so that two changes of many wait for each other and never in a ring. */
  private lock(change: Transaction, userId: string, ids: string[]) {
    return change
      .select()
      .from(tasks)
      .where(and(eq(tasks.userId, userId), inArray(tasks.id, ids)))
      .orderBy(tasks.id)
      .for("update");
  }

  private select(where: SQL | undefined, order: SQL[], limit: number) {
    return this.database
      .select()
      .from(tasks)
      .where(where)
      .orderBy(...order)
      .limit(limit);
  }

  private async count(where: SQL | undefined): Promise<number> {
    const [row] = await this.database
      .select({ number: count() })
      .from(tasks)
      .where(where);
    return row?.number ?? 0;
  }
}
