import type { RepeatInput } from "@todo-chat/contract";
import { DateTime } from "luxon";
import { firstDay, followingOccurrence } from "../../tasks/recurrence.ts";
import { localNow, toDayText, toMomentText, type Clock } from "../clock.ts";
import { takeDate, takeParts, type Parts } from "./parts.ts";
import type { Said } from "./said.ts";
import { atMinutes, settle, type SpokenTime } from "./spoken-time.ts";

export interface When {
  due?: string;
  repeat?: RepeatInput;
  parts: Parts;
  rest: Said;
}

const HALF_DAY = 12 * 60;

/** Today at that time; the evening when a morning hour has passed; else tomorrow. */
function nextAt(
  time: SpokenTime,
  day: DateTime | undefined,
  clock: Clock,
): DateTime {
  const now = localNow(clock);
  const minutes = settle(time);
  const meant = atMinutes(day ?? now, minutes);
  if (meant > now) return meant;
  const free = !time.exact && !time.part && minutes < HALF_DAY;
  const evening = atMinutes(day ?? now, minutes + HALF_DAY);
  if (free && evening > now) return evening;
  return day ? meant : meant.plus({ days: 1 });
}

function repeatingDue(
  { repeat = "", day, time }: Parts,
  clock: Clock,
): string | undefined {
  const first = day ? toDayText(day) : firstDay(repeat, clock);
  if (!first || !time) return first;
  const start = localNow(clock).set({
    year: Number(first.slice(0, 4)),
    month: Number(first.slice(5, 7)),
    day: Number(first.slice(8)),
  });
  const due = toMomentText(atMinutes(start, settle(time)));
  if (day || new Date(due) > clock.now) return due;
  const rule = { rule: repeat, from: "due", whileOpen: "skip" } as const;
  const next = followingOccurrence({ due, repeat: rule }, clock.timeZone);
  return next ? toMomentText(DateTime.fromISO(next.due)) : due;
}

export function dueOf(parts: Parts, clock: Clock): string | undefined {
  const { moment, day, time, repeat } = parts;
  if (moment) return toMomentText(moment);
  if (repeat) return repeatingDue(parts, clock);
  if (time) return toMomentText(nextAt(time, day, clock));
  return day && toDayText(day);
}

/** Reads and cuts out what a message says of time. */
export function readWhen(said: Said, clock: Clock): When {
  const { parts, rest } = takeDate(takeParts(said, clock), clock);
  const due = dueOf(parts, clock);
  return {
    ...(due && { due }),
    ...(parts.repeat && { repeat: { rule: parts.repeat } }),
    parts,
    rest,
  };
}
