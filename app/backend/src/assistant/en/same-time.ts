import type { DateTime } from "luxon";
import { isDay } from "../../tasks/moment.ts";
import { dueIn, type Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { asksToAdd } from "./add-starts.ts";
import { isInTitle } from "./again.ts";
import { exactHour } from "./hour-text.ts";
import { topicOf } from "./mention.ts";
import { readWhen } from "./when.ts";
import { plain } from "./words.ts";

const DAY =
  "(?:on|but|and|tomorrow|today|next|this|every|(?:mon|tues?|wed|thu|fri|sat|sun)\\w*)";
const SAME_TIME = new RegExp(
  `[\\s,]*\\b(?:at )?(?:the |that )?same (?:time|hour)(?: (?:as|of) (.+?))?(?=$|[,.!;]| ${DAY}\\b)`,
  "i",
);
/** What has an hour of its own already. */
const CHANGES =
  /^(?:(?:and|ok|but|please)[\s,]+)*(?:move|push|change|set|make|shift|bring|reschedule|postpone|keep|put (?:it|that|this|them)|it|that|this|both|they|same)\b/i;

/** At what hour a task is due, if it has one. */
export function hourOf(
  due: string | null | undefined,
  clock: Clock,
): DateTime | undefined {
  return due && !isDay(due) ? dueIn(due, clock) : undefined;
}

/** The task that the hour is taken from: one that is named, or the one spoken of. */
function dueMeant(
  named: string | undefined,
  last: Intent | undefined,
  { tasks, spoken = [] }: Context,
): string | null | undefined {
  if (named) return topicOf(named, tasks)?.due;
  if (last?.kind === "add") return last.task.due;
  return spoken.length === 1 ? spoken[0]!.due : undefined;
}

/** "Yoga on Friday at the same time": the hour of the task before, where this one is new. */
export function withSameTime(
  text: string,
  last: Intent | undefined,
  context: Context,
): string {
  const [said, named] = SAME_TIME.exec(text) ?? [];
  if (!said || (!named && CHANGES.test(text))) return text;
  const rest = text.replace(said, " ");
  const known = isInTitle(readWhen(rest, context.clock).rest, context);
  const hour = hourOf(dueMeant(named, last, context), context.clock);
  return hour && (named || asksToAdd(plain(text)) || !known)
    ? text.replace(said, ` ${exactHour(hour)}`)
    : text;
}
