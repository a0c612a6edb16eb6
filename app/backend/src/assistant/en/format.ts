import type { Task } from "@todo-chat/contract";
import type { DateTime } from "luxon";
import { isDay } from "../../tasks/moment.ts";
import { dueIn, localNow, type Clock } from "../clock.ts";
import { comesWhenDue, isOverdue } from "../due.ts";
import { describeRepeat } from "../repeat-words.ts";
import { REPEAT_WORDS } from "./repeat-words.ts";

const NAMED_DAYS: Record<string, string> = {
  "-1": "yesterday",
  "0": "today",
  "1": "tomorrow",
};

function describeDay(day: DateTime, clock: Clock): string {
  const today = localNow(clock).startOf("day");
  const away = Math.round(day.startOf("day").diff(today, "days").days);
  const named = NAMED_DAYS[String(away)];
  if (named) return named;
  const format = day.year === today.year ? "cccc d LLLL" : "cccc d LLLL yyyy";
  return day.setLocale("en").toFormat(format);
}

/** "tomorrow at 5:00 PM", "Friday 27 November". */
export function describeDue(due: string, clock: Clock): string {
  const moment = dueIn(due, clock);
  const day = describeDay(moment, clock);
  if (isDay(due)) return day;
  return `${day} at ${moment.setLocale("en-US").toFormat("h:mm a")}`;
}

/** "reminder then", "reminder tomorrow at 4:00 PM". */
export function describeReminder(at: string, task: Task, clock: Clock): string {
  const when = comesWhenDue(at, task) ? "then" : describeDue(at, clock);
  return `reminder ${when}`;
}

/** A task in one line: title, due date, priority, state. */
export function describeTask(task: Task, clock: Clock): string {
  const details = [
    task.title,
    task.due && `due ${describeDue(task.due, clock)}`,
    task.repeat && describeRepeat(task.repeat, REPEAT_WORDS),
    task.priority && `${task.priority} priority`,
    ...task.tags.map((tag) => `#${tag}`),
    isOverdue(task, clock) && "overdue",
    task.done && "done",
  ];
  return details.filter(Boolean).join(" – ");
}

/** How many tasks an answer names before it only counts them. */
const LINES = 20;

export function describeList(tasks: Task[], clock: Clock): string {
  const lines = tasks
    .slice(0, LINES)
    .map((task, index) => `${index + 1}. ${describeTask(task, clock)}`);
  const more = tasks.length - LINES;
  return [...lines, ...(more > 0 ? [`… and ${more} more`] : [])].join("\n");
}
