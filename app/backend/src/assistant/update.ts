import type { Task, UpdateTask } from "@todo-chat/contract";
import { DateTime } from "luxon";
import { localDay, localNow, type Clock } from "./clock.ts";
import type { Changes, When } from "./intent.ts";

const DAY_LENGTH = "2026-11-21".length;

export const toMomentText = (moment: DateTime): string =>
  moment.toUTC().toISO({ suppressMilliseconds: true })!;

const dueIn = (due: string, { timeZone }: Clock): DateTime =>
  DateTime.fromISO(due, { zone: timeZone });

const hasTime = (due: string): boolean => due.length > DAY_LENGTH;

/** A day keeps the task's hour, an hour the task's day; without one it is the next such hour. */
function dueAt(task: Task, { day, time, moment }: When, clock: Clock): string {
  if (moment) return moment;
  const old = task.due ? dueIn(task.due, clock) : undefined;
  const kept = task.due && hasTime(task.due) ? old : undefined;
  const clockTime = time ?? kept;
  const onDay = day ?? old?.toFormat("yyyy-MM-dd");
  if (!clockTime) return onDay!;
  const { hour, minute } = clockTime;
  const at = DateTime.fromISO(onDay ?? localDay(clock), {
    zone: clock.timeZone,
  }).set({ hour, minute });
  const isPast = !onDay && at < localNow(clock);
  return toMomentText(isPast ? at.plus({ days: 1 }) : at);
}

function shifted(
  task: Task,
  shift: NonNullable<Changes["shift"]>,
  clock: Clock,
) {
  const byTime = "minutes" in shift || "hours" in shift;
  const from =
    task.due ?? (byTime ? localNow(clock).toISO()! : localDay(clock));
  const moved = dueIn(from, clock).plus(shift);
  return hasTime(from) ? toMomentText(moved) : moved.toFormat("yyyy-MM-dd");
}

const lower = (text: string): string => text.toLowerCase();

function tagsOf(
  { tags }: Task,
  { addTags = [], removeTags = [] }: Changes,
): string[] {
  const gone = new Set([...removeTags, ...addTags].map(lower));
  return [...tags.filter((tag) => !gone.has(lower(tag))), ...addTags];
}

function dueOf(task: Task, changes: Changes, clock: Clock) {
  if (changes.due === null) return { due: null };
  if (changes.when) return { due: dueAt(task, changes.when, clock) };
  if (changes.shift) return { due: shifted(task, changes.shift, clock) };
  return {};
}

function reminder(due: string | null | undefined) {
  return due && hasTime(due) ? { remindAt: due } : {};
}

/** The change of a task that was asked for, as the task layer takes it. */
export function toUpdate(
  task: Task,
  changes: Changes,
  clock: Clock,
): UpdateTask {
  const { title, notes, priority, repeat, addTags, removeTags } = changes;
  const due = dueOf(task, changes, clock);
  return {
    ...(title !== undefined && { title }),
    ...(notes !== undefined && { notes }),
    ...(priority !== undefined && { priority }),
    ...(repeat !== undefined && { repeat: repeat as UpdateTask["repeat"] }),
    ...(addTags || removeTags ? { tags: tagsOf(task, changes) } : {}),
    ...due,
    ...(changes.remind && reminder("due" in due ? due.due : task.due)),
  };
}
