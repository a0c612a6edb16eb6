import { DateTime } from "luxon";
import type { CreateTask, Task } from "../../app/contract/src/index.ts";
import { tasks } from "../../app/backend/src/db/schema.ts";
import type { Database } from "../../app/backend/src/db/database.ts";
import type { Clock } from "../../app/backend/src/assistant/clock.ts";
import { newColumns } from "../../app/backend/src/tasks/edit.ts";
import { toMoment } from "../../app/backend/src/tasks/moment.ts";
import type { ExpectedTask } from "./corpus.ts";

const DAY_LENGTH = "2026-11-21".length;
const SECOND_MS = 1000;

const momentOf = (due: string): string =>
  due.length === DAY_LENGTH ? due : new Date(due).toISOString();

const toCreate = ({ due, repeat, ...task }: ExpectedTask): CreateTask => ({
  ...task,
  due: due && momentOf(due),
  repeat: repeat ? { rule: repeat, from: "due", whileOpen: "skip" } : undefined,
});

/** A corpus does not say when a task was done: when it was due, if that has passed. */
function doneAt({ due }: ExpectedTask, atLatest: Date, clock: Clock): string {
  const zone = clock.timeZone;
  const then = due ? DateTime.fromISO(due, { zone }).toJSDate() : atLatest;
  return (then < atLatest ? then : atLatest).toISOString();
}

/** Puts the tasks there as if they had always been: nothing to undo. */
export async function setUp(
  database: Database,
  userId: string,
  list: ExpectedTask[],
  clock: Clock,
): Promise<void> {
  // The first of the list is the newest, as the assistant shows them.
  for (const [place, task] of [...list.entries()].reverse()) {
    const created = new Date(clock.now.getTime() - (place + 1) * SECOND_MS);
    const createdAt = created.toISOString();
    const completedAt = task.done ? doneAt(task, created, clock) : null;
    const columns = { ...toCreate(task), createdAt, completedAt };
    await database.insert(tasks).values(newColumns(userId, columns, clock));
  }
}

const toDue = (due: string, timeZone: string): string =>
  due.length === DAY_LENGTH
    ? due
    : toMoment(due, timeZone).toString({
        timeZoneName: "never",
        smallestUnit: "minute",
      });

/** A task of the person as a corpus writes one. */
export const toExpected = (task: Task, timeZone: string): ExpectedTask => ({
  title: task.title,
  due: task.due ? toDue(task.due, timeZone) : undefined,
  priority: task.priority ?? undefined,
  done: task.done || undefined,
  tags: task.tags,
  repeat: task.repeat?.rule,
});
