import { notOnDays } from "./recurrence.ts";
import { rule } from "./rule.ts";
import { cutOut, find, type Said } from "./said.ts";

const DAYS = "(?<days>(?:{DAY}|hafta)(?:(?: ,| aur)? (?:{DAY}|hafta))*)";
const EXCEPT = "(?:ilawa|sava|chorkar|bajaye)";
const EXCEPTIONS = [
  rule(`(?:, )?(?:ke )?${EXCEPT} ${DAYS}(?: (?:ke|ko|ka))?`),
  rule(`(?:, )?${DAYS}(?: (?:ko|ke))? ${EXCEPT}(?: kar| ke)?`),
  rule(`, ${DAYS}(?: ko)? nahi(?=(?: [.!])* $)`),
];

/** "Har roz …, siwaye itwaar ke": the days that are free, wherever they stand. */
export function takeExceptions(
  repeat: string | undefined,
  rest: Said,
): { value?: string; rest: Said } {
  if (repeat !== "FREQ=DAILY") return { value: repeat, rest };
  const found = EXCEPTIONS.map((one) => find(rest, one)).find(Boolean);
  return found
    ? { value: notOnDays(found.groups["days"]), rest: cutOut(rest, found) }
    : { value: repeat, rest };
}
