import type { Clock } from "../clock.ts";
import type { When } from "../intent.ts";
import { asksToAdd } from "./add-starts.ts";
import { hourAsSaid } from "./hour-text.ts";
import { asHour, readValue } from "./value.ts";
import { STARTS_WITH_DOING } from "./verbs.ts";
import { readWhen } from "./when.ts";
import { plain } from "./words.ts";

const TAKEN_BACK =
  /^(?!not\b)(.{4,}?)(?:\s*[,.…;–-]+\s*|\s+(?=(?:sorry|oops|wait|scratch|strike|i mean|correction|(?:no|actually),? (?:no|wait|sorry))\b))(?:(?:oh|um|uh|oops|no|wait|sorry|actually|hang on|hold on)[,.!…\s]+)*(?:(?:sorry|no|wait|oops|scratch that|strike that|correction|my mistake)[,.!:…\s]+(?:i meant?|make (?:it|that)|rather|let's say)?|i meant?)[,\s]+(.+)$/i;

/** "Before 6. Actually they close at 5, so before 5". */
const RECONSIDERED =
  /^(?!not\b)(.{8,}?)(?:[.!…;–—]+|\s-+)\s*(?:(?:oh|hmm+|no|wait),? )*actually,? (?:no,? )?(.+)$/i;

const NOON = 12;

/** "At 6, actually 7": of the same half of the day, where none was said. */
function inSameHalf(before?: When, after?: When): Pick<When, "time"> {
  const isLate = (before?.time?.hour ?? 0) >= NOON;
  const { time } = after ?? {};
  return after?.isFree && time && isLate && time.hour < NOON
    ? { time: { ...time, hour: time.hour + NOON } }
    : {};
}

/** "Lunch on Friday at 1, sorry, 2": what is said last counts, the rest stays. */
function withValue(head: string, value: string, clock: Clock): string {
  const before = readWhen(head, clock);
  const after = readWhen(asHour(value), clock).when;
  const when = { ...before.when, ...after, ...inSameHalf(before.when, after) };
  if (when.moment) return `${before.rest} ${value}`;
  const day = when.day && `on ${when.day}`;
  const time = when.time && hourAsSaid(when.time);
  return [before.rest, day, time].filter(Boolean).join(" ");
}

const isOrder = (text: string): boolean =>
  asksToAdd(plain(text)) || STARTS_WITH_DOING.test(text);

/** "Pat the dog, sorry, I mean call Pat": what takes a slip back within one message. */
export function withoutSlip(text: string, clock: Clock): string {
  const [, head = "", tail = ""] =
    TAKEN_BACK.exec(text) ?? RECONSIDERED.exec(text) ?? [];
  if (!tail || /\?\s*$/.test(head)) return text;
  const changes = readValue(asHour(tail), clock);
  if (changes?.when && !changes.repeat && !changes.priority)
    return withValue(head, tail, clock);
  return isOrder(tail) ? tail : text;
}
