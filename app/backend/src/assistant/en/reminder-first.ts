import type { Clock } from "../clock.ts";
import type { When } from "../intent.ts";
import { asksToAdd } from "./add.ts";
import { readWhen } from "./when.ts";
import { plain } from "./words.ts";

const BEHIND =
  /^(.+?)[\s,]*\b(?:please[\s,]*)*(remind me (?:to|about|that)\b.+)$/i;

const hourOf = ({ hour, minute }: NonNullable<When["time"]>): string =>
  `at ${hour}:${String(minute).padStart(2, "0")}`;

/** "Tomorrow is busy, so remind me to …": what comes before says the day at most. */
export function withReminderFirst(text: string, clock: Clock): string {
  const [, head, tail] = BEHIND.exec(text) ?? [];
  if (!head || !tail || asksToAdd(plain(head))) return text;
  const said = readWhen(tail, clock).when ?? {};
  if (said.day ?? said.moment) return tail;
  const { day, time } = readWhen(head, clock).when ?? {};
  const parts = [tail, day && `on ${day}`, !said.time && time && hourOf(time)];
  return parts.filter(Boolean).join(" ");
}
