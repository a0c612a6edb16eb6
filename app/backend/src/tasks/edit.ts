import { ProblemError } from "../http/problem.ts";
import type { CreateTask, UpdateTask } from "@todo-chat/contract";
import type { TaskRow } from "../db/schema.ts";
import { doneColumns, movedReminder } from "./complete.ts";
import { firstDay, isUsable, type Clock } from "./recurrence.ts";
import { updateColumns } from "./row.ts";

const BAD_RULE =
  "This rule names no day. Write it as in RFC 5545: FREQ=WEEKLY;BYDAY=MO";

function badRule(): ProblemError {
  const errors = [{ path: "repeat.rule", message: BAD_RULE }];
  return new ProblemError(400, BAD_RULE, errors);
}

/** A repeating task needs a day to count from: the first one that its rule names. */
export function withFirstDay(task: CreateTask, clock: Clock): CreateTask {
  if (!task.repeat) return task;
  const first = firstDay(task.repeat.rule, clock);
  if (!first) throw badRule();
  return { ...task, due: task.due ?? first };
}

function repeatingDue(
  row: TaskRow,
  changes: UpdateTask,
  clock: Clock,
): UpdateTask {
  const { repeat } = changes;
  if (!repeat) return changes;
  if (!isUsable(repeat.rule, clock)) throw badRule();
  const due = changes.due ?? row.dueAt?.toISOString() ?? row.dueOn;
  return due ? changes : { ...changes, due: firstDay(repeat.rule, clock) };
}

/** A changed due date takes the reminder along, a removed one takes it away. */
function reminderColumns(row: TaskRow, { due, remindAt }: UpdateTask) {
  if (remindAt !== undefined) return { remindedAt: null };
  if (due === undefined || !row.remindAt) return {};
  const moved = due === null ? null : movedReminder(row, due);
  return { remindAt: moved, remindedAt: null };
}

/** What a change writes, given the task as it is. */
export function changedColumns(
  row: TaskRow,
  changes: UpdateTask,
  clock: Clock,
) {
  const { now } = clock;
  const { done } = changes;
  return {
    ...updateColumns(repeatingDue(row, changes, clock), now),
    ...reminderColumns(row, changes),
    ...(done === true && doneColumns(row, now)),
    ...(done === false && { completedAt: null }),
  };
}
