import type { Clock } from "../../../app/backend/src/assistant/clock.ts";

/** A Saturday, 15:00 in Karachi. */
export const clock: Clock = {
  now: new Date("2026-11-21T10:00:00Z"),
  timeZone: "Asia/Karachi",
};
