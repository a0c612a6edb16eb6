import type { Task } from "@todo-chat/contract";
import type { DateTime } from "luxon";
import { isDay } from "../../tasks/moment.ts";
import { dueIn, localNow, type Clock } from "../clock.ts";
import { comesWhenDue, isOverdue } from "../due.ts";
import { describeRepeat, type RepeatWords } from "../repeat-words.ts";

/** What differs between the scripts when tasks are shown. */
export interface Wording {
  /** For Intl: digits, names of days and months. */
  locale: string;
  days: Record<number, string>;
  due(when: string): string;
  /** Without a time, that at which the task is due. */
  reminder(when?: string): string;
  priority: Record<"high" | "medium" | "low", string>;
  repeats: RepeatWords;
  /** Of the day, by the hour. */
  parts: Record<"morning" | "noon" | "evening" | "night", string>;
  oClock: string;
  late: string;
  done: string;
  more(count: string): string;
}

/** How many tasks an answer names before it only counts them. */
const LINES = 20;

export const numeral = (count: number, { locale }: Wording): string =>
  new Intl.NumberFormat(locale).format(count);

function describeDay(day: DateTime, wording: Wording, clock: Clock): string {
  const today = localNow(clock).startOf("day");
  const away = Math.round(day.startOf("day").diff(today, "days").days);
  const year = day.year === today.year ? {} : { year: "numeric" as const };
  return (
    wording.days[away] ??
    day.setLocale(wording.locale).toLocaleString({
      ...{ weekday: "long", day: "numeric", month: "long" },
      ...year,
    })
  );
}

function partOfDay(hour: number): keyof Wording["parts"] {
  if (hour >= 4 && hour < 12) return "morning";
  if (hour >= 12 && hour < 16) return "noon";
  return hour >= 16 && hour < 19 ? "evening" : "night";
}

/** "شام ۵ بجے", "subah 9:30 baje". */
function describeTime({ hour, minute }: DateTime, wording: Wording): string {
  const digits = (number: number, minimumIntegerDigits: number) =>
    new Intl.NumberFormat(wording.locale, { minimumIntegerDigits }).format(
      number,
    );
  const past = minute > 0 ? `:${digits(minute, 2)}` : "";
  const clock = `${digits(hour % 12 || 12, 1)}${past}`;
  return `${wording.parts[partOfDay(hour)]} ${clock} ${wording.oClock}`;
}

/** "کل شام ۵ بجے", "Friday, 27 November". */
export function describeDue(
  due: string,
  wording: Wording,
  clock: Clock,
): string {
  const moment = dueIn(due, clock);
  const day = describeDay(moment, wording, clock);
  if (isDay(due)) return day;
  return `${day} ${describeTime(moment, wording)}`;
}

function describeReminder(
  at: string,
  task: Task,
  wording: Wording,
  clock: Clock,
): string {
  return comesWhenDue(at, task)
    ? wording.reminder()
    : wording.reminder(describeDue(at, wording, clock));
}

/** What there is to say of a task beside its title. */
export function detailsOf(
  task: Task,
  wording: Wording,
  clock: Clock,
): string[] {
  return [
    task.due && wording.due(describeDue(task.due, wording, clock)),
    task.priority && wording.priority[task.priority],
    task.repeat && describeRepeat(task.repeat, wording.repeats),
    ...task.tags.map((tag) => `#${tag}`),
    task.remindAt && describeReminder(task.remindAt, task, wording, clock),
  ].filter((detail) => typeof detail === "string");
}

function describeTask(task: Task, wording: Wording, clock: Clock): string {
  return [
    task.title,
    ...detailsOf(task, wording, clock),
    ...(isOverdue(task, clock) ? [wording.late] : []),
    ...(task.done ? [wording.done] : []),
  ].join(" – ");
}

export function describeList(
  tasks: Task[],
  wording: Wording,
  clock: Clock,
  total = tasks.length,
): string {
  const lines = tasks
    .slice(0, LINES)
    .map(
      (task, index) =>
        `${numeral(index + 1, wording)}. ${describeTask(task, wording, clock)}`,
    );
  const more = total - lines.length;
  return [
    ...lines,
    ...(more > 0 ? [wording.more(numeral(more, wording))] : []),
  ].join("\n");
}
