import { Temporal } from "temporal-polyfill";
import type { Moment } from "./moment.ts";
import { partOf, withPart } from "./rule.ts";

/** The last moment of a rule; a day counts to its end in the person's zone. */
function endOf(until: string, timeZone: string, byDay: boolean): Moment {
  if (until.includes("T") && !byDay)
    return until.endsWith("Z")
      ? Temporal.Instant.from(until).toZonedDateTimeISO(timeZone)
      : Temporal.PlainDateTime.from(until).toZonedDateTime(timeZone);
  const day = Temporal.PlainDate.from(until.slice(0, "20261121".length));
  return day
    .add({ days: 1 })
    .toZonedDateTime(timeZone)
    .subtract({ seconds: 1 });
}

/** The library wants UNTIL as a moment in UTC, whatever the rule says. */
export function withExactEnd(
  rule: string,
  start: Moment,
  byDay: boolean,
): string {
  const until = partOf(rule, "UNTIL");
  if (!until) return rule;
  const end = endOf(until, start.timeZoneId, byDay).toInstant();
  const text = end.toString({ smallestUnit: "second" }).replace(/[-:]/g, "");
  return withPart(rule, "UNTIL", text);
}
