import { DateTime } from "luxon";
import { NUMBER, toNumber } from "./calendar.ts";

const UNITS: Record<string, number> = {
  ...{ minute: 1, min: 1, hour: 60, hr: 60, day: 1440, week: 10080 },
};
const LEAD = new RegExp(
  `[\\s,;.–—-]*\\b(?:and |please |with )*(?:remind me|(?:a )?reminder|alert me|ping me|nudge me|notify me) (?:about (?:it|this) )?(half an|${NUMBER}) (minute|min|hour|hr|day|week)s? (?:before(?:hand)?|earlier|in advance|prior|ahead)(?: (?:that|it|of (?:it|that|time)))?[.!]*$`,
  "i",
);

export interface Led {
  rest: string;
  /** How long before it is due. */
  minutes?: number;
}

/** Reads and removes "remind me 3 hours before". */
export function readLead(text: string): Led {
  const [whole, amount = "", unit = ""] = LEAD.exec(text) ?? [];
  if (!whole) return { rest: text };
  const number = /^half/i.test(amount) ? 0.5 : toNumber(amount);
  const minutes = number * UNITS[unit.toLowerCase()]!;
  return { rest: text.slice(0, -whole.length), minutes };
}

/** When to remind of what is due at a moment. */
export const beforeDue = (due: string, minutes: number): string =>
  DateTime.fromISO(due)
    .minus({ minutes })
    .toUTC()
    .toISO({ suppressMilliseconds: true })!;
