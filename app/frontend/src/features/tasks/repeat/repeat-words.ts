import type { Repeat } from "@todo-chat/contract";
import { currentLanguage, currentLocale, i18n } from "../../../i18n/i18n.ts";
import { formatDate } from "../../../i18n/format-moment.ts";
import { countOf, dayOfUntil, readRule, type RuleParts } from "./rule-parts.ts";
import { isWeekday, NTHS, weekdayName, WORKDAYS } from "./weekdays.ts";

const t = i18n.t;

const conjoin = (words: string[]): string =>
  new Intl.ListFormat(currentLocale()).format(words);

function weekly(parts: RuleParts): string | undefined {
  const count = countOf(parts);
  const days = (parts.BYDAY ?? "").split(",").filter(Boolean);
  if (!days.every(isWeekday)) return undefined;
  if (count === 1 && days.join() === WORKDAYS.join())
    return t("tasks:repeats.weekdays");
  if (days.length === 0) return t("tasks:repeats.weekly", { count });
  const names = conjoin(days.map((day) => weekdayName(day)));
  return t("tasks:repeats.weeklyOn", { count, days: names });
}

const monthDayName = (day: string): string =>
  day === "-1"
    ? t("tasks:repeats.lastDay")
    : t("tasks:repeats.day", { count: Number(day), ordinal: true });

/** The second Tuesday: undefined for what is said in another way. */
function nthWeekday(byDay: string) {
  const [, nth, day = ""] = /^(-?\d)([A-Z]{2})$/.exec(byDay) ?? [];
  const known = NTHS.find((one) => one === nth);
  if (!known || !isWeekday(day)) return undefined;
  return { nth: t(`tasks:repeats.nths.${known}`), weekday: weekdayName(day) };
}

function monthly(parts: RuleParts): string | undefined {
  const { BYMONTHDAY, BYDAY } = parts;
  const every = t("tasks:repeats.monthly", { count: countOf(parts) });
  if (BYDAY) {
    const which = nthWeekday(BYDAY);
    return which && t("tasks:repeats.onNth", { every, ...which });
  }
  if (!BYMONTHDAY) return every;
  if (!/^(-1|[1-9]\d*)(,[1-9]\d*)*$/.test(BYMONTHDAY)) return undefined;
  const days = conjoin(BYMONTHDAY.split(",").map(monthDayName));
  const key = BYMONTHDAY === "-1" ? "onLast" : "onDay";
  return t(`tasks:repeats.${key}`, { every, days });
}

function inMonth(month: number, options: Intl.DateTimeFormatOptions, day = 1) {
  const moment = new Date(2028, month - 1, day);
  return moment.toLocaleDateString(currentLocale(), options);
}

function yearly(parts: RuleParts): string | undefined {
  const { BYMONTH, BYMONTHDAY, BYDAY } = parts;
  const every = t("tasks:repeats.yearly", { count: countOf(parts) });
  if (!BYMONTH) return BYMONTHDAY || BYDAY ? undefined : every;
  const month = Number(BYMONTH);
  const named = inMonth(month, { month: "long" });
  if (BYDAY) {
    const which = nthWeekday(BYDAY);
    return which && t("tasks:repeats.onNthIn", { every, ...which, named });
  }
  const day = Number(BYMONTHDAY);
  if (!month || !(day > 0)) return undefined;
  const date = inMonth(month, { month: "long", day: "numeric" }, day);
  return t("tasks:repeats.onDate", { every, date });
}

const daily = (parts: RuleParts): string | undefined =>
  parts.BYDAY ? undefined : t("tasks:repeats.daily", { count: countOf(parts) });

const KINDS: Partial<Record<string, (parts: RuleParts) => string | undefined>> =
  { DAILY: daily, WEEKLY: weekly, MONTHLY: monthly, YEARLY: yearly };

const UNSAID = ["BYSETPOS", "BYYEARDAY", "BYWEEKNO"];

function ruleWords(parts: RuleParts): string {
  const isOwn = UNSAID.some((name) => parts[name]);
  const words = isOwn ? undefined : KINDS[parts.FREQ ?? ""]?.(parts);
  return words ?? t("tasks:repeats.own");
}

function withEnd(words: string, { UNTIL, COUNT }: RuleParts): string {
  if (COUNT) return t("tasks:repeats.times", { words, count: Number(COUNT) });
  if (!UNTIL) return words;
  const moment = new Date(`${dayOfUntil(UNTIL)}T00:00`);
  const date = formatDate(moment, currentLanguage());
  return t("tasks:repeats.until", { words, date });
}

/** "every 2 weeks on Monday and Thursday until Dec 31, 2026", in the page's language. */
export function repeatWords({ rule, from }: Repeat): string {
  const parts = readRule(rule);
  const words = withEnd(ruleWords(parts), parts);
  return from === "due" ? words : t("tasks:repeats.fromCompletion", { words });
}
