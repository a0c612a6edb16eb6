import type {
  BulkAction,
  CreateTask,
  MoveTask,
  Task,
  TaskListResult,
  TaskPage,
  Undone,
  UpdateTask,
  TaskSort,
} from "@todo-chat/contract";
import type { Database } from "../db/database.ts";
import type { Actor } from "./actor.ts";
import { createChange, type ChangeListener } from "./change.ts";
import { newColumns, requireRepeat } from "./edit.ts";
import type { TaskFilter } from "./filters.ts";
import { moveRow } from "./position.ts";
import * as queries from "./queries.ts";
import { snapshotOf } from "./snapshot.ts";
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
  type Edit,
} from "./writes.ts";

/** One person's tasks. Every query names the person; "not there" is undefined. */
export class TaskStore {
  private readonly change: ReturnType<typeof createChange>;

  constructor(
    private readonly database: Database,
    private readonly onChanged: ChangeListener = () => undefined,
  ) {
    this.change = createChange(database, onChanged);
  }

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
  find(
    userId: string,
    filter: TaskFilter,
    sort?: TaskSort,
  ): Promise<TaskListResult> {
    return queries.findIn(this.database, userId, filter, sort);
  }

  /** Open ones first, the newest of each first, then older ones that the message may speak of. */
  snapshot(userId: string, message: string): Promise<Task[]> {
    return snapshotOf(this.database, userId, message);
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
    const [changed] = await this.edit(actor, edit);
    return changed;
  }

  move(actor: Actor, id: string, to: MoveTask): Promise<Task | undefined> {
    return this.change(
      actor.userId,
      (transaction) => moveRow(transaction, actor, id, to),
      (moved) => moved && [moved],
    );
  }

  async remove(actor: Actor, id: string): Promise<Task | undefined> {
    const [removed] = await this.removeMany(actor, [id], "delete");
    return removed;
  }

  /** Those of the tasks that are there, as they are now, or were when deleted. */
  async changeMany(
    actor: Actor,
    ids: string[],
    action: BulkAction,
  ): Promise<Task[]> {
    if (action.kind === "delete") return this.removeMany(actor, ids, "bulk");
    const edit = { ids, changes: changesOf(action), kind: "bulk" } as const;
    const changed = await this.edit(actor, edit);
    return changed.map(({ task }) => task);
  }

  /** Takes back the last change, with all of its group; if it is of this one. */
  undo(
    { userId }: Pick<Actor, "userId">,
    onlyGroup?: string,
  ): Promise<Undone | undefined> {
    return this.change(
      userId,
      (transaction) => undoLatest(transaction, userId, onlyGroup),
      (undone) => undone?.tasks,
    );
  }

  /**
   * Adds the occurrences, of anybody's tasks, whose time has come though the last
   * one is open: some at a time, so call it until it answers none. Several pods may.
   */
  async addDue(now: Date): Promise<Added[]> {
    const added = await this.database.transaction((transaction) =>
      addNext(transaction, now),
    );
    for (const { userId, task } of added) this.onChanged(userId, [task]);
    return added;
  }

  private insert(actor: Actor, list: NewTask[], kind: Undone["kind"]) {
    const clock = clockOf(actor);
    const rows = list.map((task) => newColumns(actor.userId, task, clock));
    return this.change(
      actor.userId,
      (transaction) => addRows(transaction, actor, rows, kind),
      (added) => added,
    );
  }

  private edit(actor: Actor, edit: Edit) {
    return this.change(
      actor.userId,
      (transaction) => editRows(transaction, actor, edit),
      (changed) => changed.flatMap(({ task, next = task }) => [task, next]),
    );
  }

  private removeMany(actor: Actor, ids: string[], kind: Undone["kind"]) {
    return this.change(
      actor.userId,
      (transaction) => removeRows(transaction, actor, ids, kind),
      (removed) => removed,
    );
  }
}
