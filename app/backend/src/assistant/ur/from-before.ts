import { shifted } from "./calendar.ts";
import { dueIn, toDayText, type Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import { rule, toNumber } from "./rule.ts";
import { cutOut, find, type Said } from "./said.ts";

/** Later than what was spoken of only when it says so: else it is from today. */
const AWAY = rule(
  "(?:us|is) (?:se|ke) (?<n>{NUM}) (?<unit>din|hafta) (?<way>pehla|bad)|(?<days>{NUM}) (?<of>din|hafta) pehla",
);

/** "… usi din": the day of what was spoken of. */
const SAME = rule("(?:usi|isi|us|same|use|ise) (?:din|roz)(?: (?:ko|hi|bhi))*");

/** "Shaadi 14 ko hai, us se 2 din pehle …": a day counted from the one before. */
export function dayFromBefore(
  before: Intent[],
  said: Said,
  clock: Clock,
): { due: string; rest: Said } | undefined {
  const last = before.at(-1);
  if (last?.kind !== "add" || !last.task.due) return undefined;
  const same = find(said, SAME);
  if (same)
    return {
      due: toDayText(dueIn(last.task.due, clock)),
      rest: cutOut(said, same),
    };
  const found = find(said, AWAY);
  if (!found) return undefined;
  const { n, unit, way, days = "", of = "" } = found.groups;
  const amount = toNumber(n ?? days) * (way === "bad" ? 1 : -1);
  const day = dueIn(last.task.due, clock);
  return {
    due: toDayText(shifted(day, amount, unit ?? of)),
    rest: cutOut(said, found),
  };
}
