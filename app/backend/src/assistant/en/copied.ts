import type { Task } from "@todo-chat/contract";
import { dueIn, toMomentText, type Clock } from "../clock.ts";
import type { Intent, When } from "../intent.ts";
import type { Context } from "../language.ts";
import { isInTitle } from "./again.ts";
import { NUMBER, toNumber } from "./calendar.ts";
import { exactHour } from "./hour-text.ts";
import { hourOf } from "./same-time.ts";
import { readWhen } from "./when.ts";
import { cleanTitle } from "./words.ts";

const LEAD =
  "(?:(?:and|also|then|plus|ok|okay|oh|add|please|do|put|create)[\\s,]+)*";
/** "The same for Sara on Friday", "same again tomorrow", "again on Monday". */
const SAME = new RegExp(
  `^${LEAD}(?:(?:the )?same(?: (?:thing|task|again|one))*|again)\\b(.*)$`,
  "i",
);
/** "Another one for Sara". */
const ANOTHER = new RegExp(
  `^${LEAD}(?:(?:another|one more|a second)(?: one)?|one)(?= (?:for|with) )(.*)$`,
  "i",
);
const WHOM = /^(?:(for|with) ((?!me\b|it\b|that\b|this\b)[\p{L}' -]{2,30}))?$/u;
const FILLER =
  /\b(?:but|and|too|as well|please|at the same time|same time|instead)\b|[,.!]/gi;

/** "Dentist for Ali", for Sara: with her in his place. */
function titleFor(title: string, link: string, whom: string): string {
  const own = new RegExp(`\\b${link} [\\p{L}' -]+$`, "iu");
  return own.test(title)
    ? title.replace(own, () => `${link} ${whom}`)
    : `${title} ${link} ${whom}`;
}

/** A day that was said keeps the hour of the task, where "the same" was said. */
function dueOf(
  { due }: Task,
  when: When | undefined,
  isSame: boolean,
  clock: Clock,
): string | undefined {
  if (!when) return isSame ? (due ?? undefined) : undefined;
  const old = hourOf(due, clock);
  const kept =
    isSame && old ? { hour: old.hour, minute: old.minute } : undefined;
  const time = when.time ?? kept;
  const day = when.day ?? (due && dueIn(due, clock).toISODate());
  if (!day) return undefined;
  return time ? toMomentText(dueIn(day, clock).set(time)) : day;
}

const LATER = new RegExp(
  `(?:(half an?)|(${NUMBER})) (hour|minute|min)s? (later|after|earlier|before)\\b`,
  "i",
);

/** "An hour later" than the task before, written out. */
function countedFrom(text: string, { due }: Task, clock: Clock): string {
  const [said, half, count = "1", unit = "", way = ""] = LATER.exec(text) ?? [];
  const old = hourOf(due, clock);
  if (!said || !old) return text;
  const sign = /later|after/i.test(way) ? 1 : -1;
  const amount = sign * (half ? 0.5 : toNumber(count));
  const at = old.plus(
    /h/i.test(unit) ? { hours: amount } : { minutes: amount },
  );
  return text.replace(said, exactHour(at));
}

interface Copy {
  title: string;
  when: When | undefined;
}

/** For whom, or when, the task is to be there once more. */
function readCopy(
  said: string,
  task: Task,
  context: Context,
): Copy | undefined {
  const { rest, when } = readWhen(
    countedFrom(said, task, context.clock),
    context.clock,
  );
  const bare = cleanTitle(rest.replace(FILLER, " "));
  const [whole, link, whom] = WHOM.exec(bare) ?? [];
  if (whole === undefined) return undefined;
  if (!link || !whom) return when && { title: task.title, when };
  return isInTitle(whom, context)
    ? undefined
    : { title: titleFor(task.title, link, whom), when };
}

/** The task spoken of last once more, for somebody else or for another day. */
export function readCopied(text: string, context: Context): Intent | undefined {
  const { spoken = [], clock } = context;
  const [task, ...others] = spoken;
  const same = SAME.exec(text)?.[1];
  const said = same ?? ANOTHER.exec(text)?.[1];
  if (!task || others.length > 0 || said === undefined) return undefined;
  const copy = readCopy(said, task, context);
  if (!copy) return undefined;
  const isSame = same !== undefined || /\bsame time\b/i.test(text);
  const due = dueOf(task, copy.when, isSame, clock);
  return { kind: "add", task: { title: copy.title, ...(due && { due }) } };
}
