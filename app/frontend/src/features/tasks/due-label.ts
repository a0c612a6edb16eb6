import type { Language } from "@todo-chat/contract";
import { formatTime } from "../../i18n/format-moment.ts";
import { LANGUAGE_TRAITS } from "../../i18n/languages.ts";

export type DueTone = "overdue" | "today" | "later";

interface Due {
  moment: Date;
  wholeDay: boolean;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** A bare `YYYY-MM-DD` is a day of the reader's own calendar, not of UTC. */
export function readDue(due: string): Due {
  const wholeDay = !due.includes("T");
  return { moment: new Date(wholeDay ? `${due}T00:00:00` : due), wholeDay };
}

function startOfDay(moment: Date): Date {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate());
}

/** Calendar days from `now` to `moment`; rounded, for days of 23 or 25 hours. */
function daysAhead(moment: Date, now: Date): number {
  const span = startOfDay(moment).getTime() - startOfDay(now).getTime();
  return Math.round(span / DAY_MS);
}

function dayText(moment: Date, now: Date, locale: string): string {
  const days = daysAhead(moment, now);
  if (Math.abs(days) <= 1) {
    const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
    const text = relative.format(days, "day");
    return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
  }
  if (days > 1 && days < 7) {
    return moment.toLocaleDateString(locale, { weekday: "long" });
  }
  const sameYear = moment.getFullYear() === now.getFullYear();
  return moment.toLocaleDateString(locale, {
    day: "numeric",
    month: "short",
    ...(!sameYear && { year: "numeric" }),
  });
}

export function dueText(due: string, now: Date, language: Language): string {
  const { moment, wholeDay } = readDue(due);
  const { locale, comma } = LANGUAGE_TRAITS[language];
  const day = dayText(moment, now, locale);
  if (wholeDay) return day;
  return day + comma + formatTime(moment, language);
}

export function dueTone(due: string, now: Date): DueTone {
  const { moment, wholeDay } = readDue(due);
  const days = daysAhead(moment, now);
  if (days < 0 || (!wholeDay && moment < now)) return "overdue";
  return days === 0 ? "today" : "later";
}
