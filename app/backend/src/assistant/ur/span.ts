import type { DateTime } from "luxon";
import { localNow, toDayText, type Clock } from "../clock.ts";
import type { ListFilter } from "../intent.ts";
import { rule } from "./rule.ts";
import { cutAll, has, type Said } from "./said.ts";
import { takeParts } from "./parts.ts";

const PAST = rule("(?:tha|kiya|kiya tha|gaya|liya|diya|hua)");
const week = (start: DateTime): ListFilter => ({
  dueFrom: toDayText(start.startOf("week")),
  dueUntil: toDayText(start.endOf("week")),
});
const month = (start: DateTime): ListFilter => ({
  dueFrom: toDayText(start.startOf("month")),
  dueUntil: toDayText(start.endOf("month")),
});
const weekend = (now: DateTime): ListFilter => ({
  dueFrom: toDayText(now.endOf("week").minus({ days: 1 })),
  dueUntil: toDayText(now.endOf("week")),
});
const oneDay = (day: DateTime): ListFilter => ({
  dueFrom: toDayText(day),
  dueUntil: toDayText(day),
});

const UNTIL = rule("(?:{DAY}|aaj|kal|parson|hafta|tarikh|{MONTH}|\\d+) tak");

const spanOf = (day: DateTime, isLast: boolean): ListFilter =>
  isLast ? { dueUntil: toDayText(day) } : oneDay(day);

const SPANS: [RegExp, (now: DateTime) => ListFilter][] = [
  [
    rule("agla hafta(?: (?:mein|ke|ka|ki))?(?! (?:{DAY}))"),
    (now) => week(now.plus({ weeks: 1 })),
  ],
  [rule("(?:is |isi |ye )hafta(?: (?:mein|ke|ka|ki))?"), week],
  [
    rule("agla mahina(?: (?:mein|ke|ka|ki))?"),
    (now) => month(now.plus({ months: 1 })),
  ],
  [rule("(?:is |isi )mahina(?: (?:mein|ke|ka|ki))?"), month],
  [rule("(?:(?:is|isi|the) )?weekend(?: (?:par|mein|ko|ke|ka|ki))?"), weekend],
];

const yesterdayOf = (name: string, clock: Clock): DateTime =>
  localNow(clock).minus({ days: name === "kal" ? 1 : 2 });

/** In questions about what was done, kal is yesterday. */
export function readSpan(
  said: Said,
  clock: Clock,
): { span: ListFilter; rest: Said } {
  const found = SPANS.find(([one]) => has(said, one));
  if (found)
    return { span: found[1](localNow(clock)), rest: cutAll(said, found[0]) };
  const past = rule("(?:guzishta )?(kal|parson)");
  if (has(said, PAST) && has(said, past)) {
    const name = has(said, rule("kal")) ? "kal" : "parson";
    return { span: oneDay(yesterdayOf(name, clock)), rest: cutAll(said, past) };
  }
  const { parts, rest } = takeParts(said, clock);
  const day = parts.day ?? (parts.time?.part ? localNow(clock) : undefined);
  return day
    ? { span: spanOf(day, has(said, UNTIL)), rest }
    : { span: {}, rest: said };
}
