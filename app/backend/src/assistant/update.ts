import type { Task, UpdateTask } from "@todo-chat/contract";
import type { DateTime } from "luxon";
import { isDay } from "../tasks/moment.ts";
import { nextOccurrence } from "../tasks/recurrence.ts";
import { remindAtOf, remindAtOn } from "./ahead.ts";
import { dayOnRule } from "./rule-day.ts";
import { isOfEvening } from "./evening.ts";
import {
  dueIn,
  localDay,
  localNow,
  toDayText,
  toMomentText,
  type Clock,
} from "./clock.ts";
import type { Changes, When } from "./intent.ts";

const HALF_DAY = 12;

/** Whether the same hour of the evening is nearer to the one that the task had. */
function isNearerLater(hour: number, old: DateTime): boolean {
  const later = hour + HALF_DAY;
  const isHour = old.hour >= HALF_DAY && later < 2 * HALF_DAY;
  return isHour && Math.abs(later - old.hour) < Math.abs(hour - old.hour);
}

/** "Make it 9", of a task in the evening, is in the evening too. */
function timeLike(
  old: DateTime | undefined,
  { time, isFree, half }: When,
  { title }: Task,
): When["time"] {
  if (old && half)
    return {
      hour: (old.hour % HALF_DAY) + (half === "pm" ? HALF_DAY : 0),
      minute: old.minute,
    };
  if (!time || !isFree) return time;
  const { hour } = time;
  const isLater = old ? isNearerLater(hour, old) : isOfEvening(title, hour);
  return isLater ? { ...time, hour: hour + HALF_DAY } : time;
}

/** Without a day it is the next such hour, which may be in the evening. */
function ahead(at: DateTime, { isFree }: When, clock: Clock): DateTime {
  const now = localNow(clock);
  const evening = at.plus({ hours: HALF_DAY });
  if (at >= now) return at;
  return isFree && at.hour < HALF_DAY && evening > now
    ? evening
    : at.plus({ days: 1 });
}

/** A day keeps the task's hour, an hour the task's day; without one it is the next such hour. */
function dueAt(task: Task, when: When, clock: Clock): string {
  const { day, moment } = when;
  if (moment) return moment;
  const old = task.due ? dueIn(task.due, clock) : undefined;
  const kept = task.due && !isDay(task.due) ? old : undefined;
  const clockTime = timeLike(kept, when, task) ?? kept;
  const onDay = day ?? (old && toDayText(old));
  if (!clockTime) return onDay!;
  const { hour, minute } = clockTime;
  const at = dueIn(onDay ?? localDay(clock), clock).set({ hour, minute });
  return toMomentText(onDay ? at : ahead(at, when, clock));
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
  return isDay(from) ? toDayText(moved) : toMomentText(moved);
}

const lower = (text: string): string => text.toLowerCase();

function tagsOf(
  { tags }: Task,
  { addTags = [], removeTags = [] }: Changes,
): string[] {
  const gone = new Set([...removeTags, ...addTags].map(lower));
  return [...tags.filter((tag) => !gone.has(lower(tag))), ...addTags];
}

const dayOf = (due: string, { repeat }: Changes, clock: Clock) =>
  repeat ? dayOnRule(repeat.rule, due, clock) : undefined;

/** Where there is no hour to take away, the day is what goes. */
function dayAlone({ due }: Task, { when }: Changes, clock: Clock) {
  if (when?.day) return when.day;
  return due && !isDay(due) ? toDayText(dueIn(due, clock)) : null;
}

/** The next time of a task that repeats. */
function skipped({ due, repeat }: Task, clock: Clock) {
  const next = due && repeat ? nextOccurrence({ due, repeat }, clock) : null;
  return next ? { due: next.due } : {};
}

function dueOf(task: Task, changes: Changes, clock: Clock) {
  if (changes.skip) return skipped(task, clock);
  if (changes.due === null) return { due: null };
  if (changes.untimed) return { due: dayAlone(task, changes, clock) };
  if (changes.when) return { due: dueAt(task, changes.when, clock) };
  const onRule = task.due && dayOf(task.due, changes, clock);
  if (onRule) return { due: dueAt(task, { day: onRule }, clock) };
  if (changes.shift) return { due: shifted(task, changes.shift, clock) };
  return {};
}

function reminder(
  due: string | null | undefined,
  { remind, remindOn }: Changes,
  clock: Clock,
) {
  if (remindOn) return { remindAt: remindAtOn(remindOn, clock) };
  if (!remind) return remind === null ? { remindAt: null } : {};
  const remindAt = remindAtOf(due, remind, clock);
  return remindAt ? { remindAt } : {};
}

const escaped = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The title with words in the place of others; undefined where it does not hold those. */
export function swapped(
  { title }: Task,
  { swap }: Changes,
): string | undefined {
  if (!swap) return undefined;
  // "3 bags, not 2", of "2 bags": what is counted stands there already.
  const counted = swap.by.replace(/^\S+/, "");
  const old = new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped(swap.old)}(?:${escaped(counted)})?(?![\\p{L}\\p{N}])`,
    "iu",
  );
  return old.test(title) ? title.replace(old, () => swap.by) : undefined;
}

const FIGURE =
  /(?<![\p{L}\p{N}])(?:\d+(?:[.,]\d+)?|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen|half a dozen)(?: ?(?:kg|kilos?|g|grams?|l|lit(?:re|er)s?|packs?|packets?|boxes|bottles?|bags?|loaves|dozen|pairs?|tickets?|copies|pounds?)(?![\p{L}]))?/iu;

/** "Make that 5 kg": the title with that figure; without one in it, that is the title. */
function recounted({ title }: Task, { amount }: Changes): string | undefined {
  if (!amount) return undefined;
  const old = FIGURE.exec(title)?.[0];
  if (!old) return amount;
  const hasUnit = /\p{L}/u.test(amount.replace(/^\p{L}+/u, ""));
  const figure = old.split(" ")[0] ?? old;
  return title.replace(hasUnit ? old : figure, () => amount);
}

/** The change of a task that was asked for, as the task layer takes it; empty where more must be said. */
export function toUpdate(
  task: Task,
  changes: Changes,
  clock: Clock,
): UpdateTask {
  const { title, notes, priority, repeat, addTags, removeTags } = changes;
  const corrected = swapped(task, changes) ?? recounted(task, changes);
  if (corrected) return { title: corrected };
  const due = dueOf(task, changes, clock);
  return {
    ...(title !== undefined && { title }),
    ...(notes !== undefined && { notes }),
    ...(priority !== undefined && { priority }),
    ...(repeat !== undefined && { repeat: repeat as UpdateTask["repeat"] }),
    ...(addTags || removeTags ? { tags: tagsOf(task, changes) } : {}),
    ...due,
    ...reminder("due" in due ? due.due : task.due, changes, clock),
  };
}
