import { readDue } from "../due-label.ts";
import { addDays, dayOf, timeOf } from "../local-day.ts";

export const LEADS = ["at", "minutes", "hour", "day"] as const;
export type Lead = (typeof LEADS)[number];

export const REMINDERS = ["none", ...LEADS, "own"] as const;

/** What the controls of a reminder hold; day and time count for "own". */
export interface ReminderValues {
  choice: (typeof REMINDERS)[number];
  day: string;
  time: string;
}

const MINUTE_MS = 60_000;
/** A reminder of a task that is due on a day comes in the morning. */
const MORNING_HOUR = 9;

function momentOf(due: string): Date {
  const { moment, wholeDay } = readDue(due);
  if (wholeDay) moment.setHours(MORNING_HOUR);
  return moment;
}

const before = (moment: Date, minutes: number) =>
  new Date(moment.getTime() - minutes * MINUTE_MS);

const MOMENTS: Record<Lead, (due: Date) => Date> = {
  at: (due) => due,
  minutes: (due) => before(due, 10),
  hour: (due) => before(due, 60),
  day: (due) => addDays(due, -1),
};

export const leadMoment = (lead: Lead, due: string): Date =>
  MOMENTS[lead](momentOf(due));

/** How long before the due time it is; undefined for a time of its own. */
export function leadOf(remindAt: string, due: string | null): Lead | undefined {
  if (!due) return undefined;
  const time = new Date(remindAt).getTime();
  return LEADS.find((lead) => leadMoment(lead, due).getTime() === time);
}

export function reminderValuesOf(
  remindAt: string | null | undefined,
  due: string | null | undefined,
): ReminderValues {
  if (!remindAt) return { choice: "none", day: "", time: "" };
  const moment = new Date(remindAt);
  const choice = leadOf(remindAt, due ?? null) ?? "own";
  return { choice, day: dayOf(moment), time: timeOf(moment) };
}

/** Null without a reminder, or as long as its time is not known. */
export function remindAtOf(
  { choice, day, time }: ReminderValues,
  due: string | null,
): string | null {
  if (choice === "none") return null;
  if (choice === "own")
    return day && time ? new Date(`${day}T${time}`).toISOString() : null;
  return due && leadMoment(choice, due).toISOString();
}
