import { DateTime } from "luxon";
import type { Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";

const AWAY: Record<string, number> = {
  ...{ "same day": 0, "that day": 0, "day before": -1, "night before": -1 },
  ...{ "evening before": -1, "day after": 1, "next day": 1 },
  ...{ "following day": 1, "week after": 7, "week before": -7 },
};
const PHRASE = new RegExp(
  `(?:\\bon )?\\b(?:the )?(${Object.keys(AWAY).join("|")})(?: that)?(?=[.!]*$|,| at\\b)`,
  "i",
);

/** "Meet her on Monday; send the draft the day before": a day that is counted from the task before. */
export function countedFrom(
  text: string,
  last: Intent | undefined,
  { timeZone }: Clock,
): string {
  const due = last?.kind === "add" ? last.task.due : undefined;
  const named = PHRASE.exec(text)?.[1]?.toLowerCase();
  if (!due || !named) return text;
  const day = DateTime.fromISO(due, { zone: timeZone }).plus({
    days: AWAY[named]!,
  });
  return text.replace(PHRASE, `on ${day.toFormat("yyyy-MM-dd")}`);
}
