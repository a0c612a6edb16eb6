import type { Clock } from "../clock.ts";
import type { When } from "../intent.ts";
import { exactHour } from "./hour-text.ts";
import { readWhen } from "./when.ts";

const OWNER = "(?:his|her|their|its|the|our|my|your)";
const SUBJECT = `(?:${OWNER} [\\w'-]+(?: [\\w'-]+){0,2}?|he|she|it|they|we|i|mine|[A-Z][a-z]+(?:'s [\\w-]+)?)`;
const FINITE =
  "(?:'s|'re| is| are|'ll be| will be| starts?| begins?| ends?| closes?| shuts?| opens?| leaves?| expires?| arrives?| comes?| lands?| flys?| flies| runs? out| departs?| falls?| finishes| goes| wants? it| needs? it)";
/** "Buy a card for Dan, his birthday is on Friday": a sentence behind the task that gives its date. */
const FACT = new RegExp(
  `^(.{3,}?\\S) ?[,;–—-]\\s*(?:(?:because|since|as|cos|cause|coz) )?(${SUBJECT}${FINITE}\\b.{2,40})$`,
);
/** "…, prices are going up every day": why, with no date of the task. */
const BACKGROUND =
  /^(.{6,}?),\s+(?:because |as |since |cos )?(?!(?:it|that|this|they)\b)(?:(?:the |my |our )?[\w']+(?: [\w']+)?(?:'s| is| are| was| were| keeps?|(?: has| have) been) \w+ing\b.*)$/i;
/** What says of itself when it is to be done. */
const OWN = /^(?:it|they)(?:'s| is| are|'re)\b/i;

/** A day and an hour in figures. */
export function written({ day, time }: When): string {
  return [day && `on ${day}`, time && exactHour(time)]
    .filter(Boolean)
    .join(" ");
}

/** A dated task without a reason that stands behind it. */
function withoutBackground(text: string, clock: Clock): string {
  const [, task = ""] = BACKGROUND.exec(text) ?? [];
  return task && readWhen(task, clock).when ? task : text;
}

/** The task with the date of the fact that stands behind it, without the fact. */
export function withoutFact(said: string, clock: Clock): string {
  const text = withoutBackground(said, clock);
  const [, head = "", fact = ""] = FACT.exec(text) ?? [];
  if (!fact || OWN.test(fact)) return text;
  const { when } = readWhen(fact, clock);
  if (!when || when.moment) return text;
  return readWhen(head, clock).when ? head : `${head} ${written(when)}`;
}
