import { currentLanguage, i18n } from "../../../i18n/i18n.ts";
import { dueText, readDue } from "../due-label.ts";
import { leadOf } from "./reminder-times.ts";

/** "10 minutes before", or the time itself where the due date has none. */
export function reminderWords(
  remindAt: string,
  due: string | null,
  now: Date,
): string {
  const lead =
    due && !readDue(due).wholeDay ? leadOf(remindAt, due) : undefined;
  if (lead) return i18n.t(`tasks:reminders.words.${lead}`);
  return dueText(remindAt, now, currentLanguage());
}
