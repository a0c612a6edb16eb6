import type {
  BulkAction,
  CreateTask,
  MoveTask,
  Task,
  TaskListResult,
  TaskPage,
  Undone,
  UpdateTask,
} from "@todo-chat/contract";
import type { Database } from "../db/database.ts";
import type { Actor } from "./actor.ts";
import { newColumns, requireRepeat } from "./edit.ts";
import type { TaskFilter } from "./filters.ts";
import { moveRow } from "./position.ts";
import * as queries from "./queries.ts";
import type { NewTask } from "./transfer/imported-task.ts";
import { undoLatest } from "./undo.ts";
import { addNext, type Added } from "./while-open.ts";
import {
  addRows,
  changesOf,
  clockOf,
  editRows,
  kindOf,
  removeRows,
  type Changed,
} from "./writes.ts";

/** One person's tasks. Every query names the person; "not there" is undefined. */
export class TaskStore {
  constructor(private readonly database: Database) {}

  async add(actor: Actor, task: CreateTask): Promise<Task> {
    const checked = requireRepeat(task, clockOf(actor));
    const [added] = await this.insert(actor, [checked], "add");
    return added!;
  }

  /**
   * Tasks of a file, their repeats checked: all or none, and one undo for all.
   * The first comes first in the order by hand, where the last added stands on top.
   */
  async addMany(actor: Actor, list: NewTask[]): Promise<Task[]> {
    const added = await this.insert(actor, list.toReversed(), "import");
    return added.toReversed();
  }

  page(userId: string, query: queries.PageQuery): Promise<TaskPage> {
    return queries.pageOf(this.database, userId, query);
  }

  /** The first ones that match, and how many there are. */
  find(userId: string, filter: TaskFilter): Promise<TaskListResult> {
    return queries.findIn(this.database, userId, filter);
  }

  /** Open ones first, the newest of each first. */
  snapshot(userId: string): Promise<Task[]> {
    return queries.snapshotOf(this.database, userId);
  }

  async get(userId: string, id: string): Promise<Task | undefined> {
    const [task] = await this.getMany(userId, [id]);
    return task;
  }

  /** Those of the tasks that are there. */
  getMany(userId: string, ids: string[]): Promise<Task[]> {
    return queries.tasksById(this.database, userId, ids);
  }

  /** Of the open tasks, the most used first. */
  tags(userId: string): Promise<{ tag: string; count: number }[]> {
    return queries.tagsOf(this.database, userId);
  }

  counts(userId: string): Promise<{ open: number; done: number }> {
    return queries.countsOf(this.database, userId);
  }

  async update(
    actor: Actor,
    id: string,
    changes: UpdateTask,
  ): Promise<Changed | undefined> {
    const edit = { ids: [id], changes, kind: kindOf(changes) };
    const [changed] = await this.database.transaction((transaction) =>
      editRows(transaction, actor, edit),
    );
    return changed;
  }

  move(actor: Actor, id: string, to: MoveTask): Promise<Task | undefined> {
    return this.database.transaction((transaction) =>
      moveRow(transaction, actor, id, to),
    );
  }

  async remove(actor: Actor, id: string): Promise<Task | undefined> {
    const [removed] = await this.database.transaction((transaction) =>
      removeRows(transaction, actor, [id], "delete"),
    );
    return removed;
  }

  /** Those of the tasks that are there, as they are now, or were when deleted. */
  changeMany(actor: Actor, ids: string[], action: BulkAction): Promise<Task[]> {
    return this.database.transaction(async (transaction) => {
      if (action.kind === "delete")
        return removeRows(transaction, actor, ids, "bulk");
      const edit = { ids, changes: changesOf(action), kind: "bulk" } as const;
      const changed = await editRows(transaction, actor, edit);
      return changed.map(({ task }) => task);
    });
  }

  /** Takes back the last change, with all of its group; if it is of this one. */
  undo(
    { userId }: Pick<Actor, "userId">,
    onlyGroup?: string,
  ): Promise<Undone | undefined> {
    return this.database.transaction((transaction) =>
      undoLatest(transaction, userId, onlyGroup),
    );
  }

  /**
   * Adds the occurrences, of anybody's tasks, whose time has come though the last
   * one is open: some at a time, so call it until it answers none. Several pods may.
   */
  addDue(now: Date): Promise<Added[]> {
    return this.database.transaction((transaction) =>
      addNext(transaction, now),
    );
  }

  private insert(actor: Actor, list: NewTask[], kind: Undone["kind"]) {
    const clock = clockOf(actor);
    const rows = list.map((task) => newColumns(actor.userId, task, clock));
    return this.database.transaction((transaction) =>
      addRows(transaction, actor, rows, kind),
    );
  }
}
