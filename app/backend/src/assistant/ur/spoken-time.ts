import type { DateTime } from "luxon";

/** An hour as it was said, and what says which half of the day it is in. */
export interface SpokenTime {
  minutes: number;
  part?: string;
  /** Said on a clock of 24 hours or with am and pm: nothing to guess. */
  exact?: boolean;
}

const HOUR = 60;
const DAY = 24 * HOUR;
const NOON = 12 * HOUR;

/** Minutes from the start of the day; from 1440 on they are in the night after. */
export function settle({ minutes, part, exact }: SpokenTime): number {
  if (exact) return minutes;
  if (part === "subah") return minutes;
  if (part === "raat") return settleNight(minutes);
  if (part && part !== "din")
    return minutes >= NOON || (part === "dopahar" && minutes >= 10 * HOUR)
      ? minutes
      : minutes + NOON;
  return minutes < 7 * HOUR ? minutes + NOON : minutes;
}

function settleNight(minutes: number): number {
  if (minutes >= NOON) return minutes + NOON;
  return minutes < 4 * HOUR ? minutes + DAY : minutes + NOON;
}

export const atMinutes = (day: DateTime, minutes: number): DateTime =>
  day
    .startOf("day")
    .plus({ days: Math.floor(minutes / DAY) })
    .set({ hour: Math.floor((minutes % DAY) / HOUR), minute: minutes % HOUR });
