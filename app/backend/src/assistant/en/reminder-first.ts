import type { Clock } from "../clock.ts";
import type { When } from "../intent.ts";
import { asksToAdd } from "./add-starts.ts";
import { hourAsSaid } from "./hour-text.ts";
import { datedBy } from "./relative.ts";
import { withoutRemark } from "./remark.ts";
import { readRepeat } from "./repeat.ts";
import { tellsOfPast } from "./told.ts";
import { STARTS_WITH_DOING } from "./verbs.ts";
import { readWhen } from "./when.ts";
import { plain } from "./words.ts";

const BEHIND =
  /^(.+?)[\s,]*\b(?:please[\s,]*)*(remind me (?:to|about|that)\b.+)$/i;

const DATE_FIRST =
  /^(?!i\b|we\b|remind)(.{3,40}?),? ((?:please )?(?:(?:i|we)(?:'ve| have)? (?:still |really |also )?(?:got to|have to|need to|must|should|gotta|am supposed to)|don't (?:let me )?forget|remind me (?:to|about|that)|add|put|add a task|schedule) .+)$/i;

export const isDate = (text: string, clock: Clock): boolean => {
  const { rest: once, repeat } = readRepeat(text);
  const { due, rest } = readWhen(once, clock);
  return Boolean(due ?? repeat) && !/\p{L}{3}/u.test(rest);
};

/** What is no reason: something to add, or something that is done. */
const isOrder = (head: string): boolean =>
  asksToAdd(plain(head)) || tellsOfPast(head) || STATE.test(head);

const STATE =
  /(?:'s| is| are) (?:all |now |already )*(?:done|finished|completed?)\b/i;

/** "Don't remind me of …". */
const NO_REMINDER = /\b(?:don't|do not|never|stop|quit|not)\s*$/i;
const GOES_ON = /[\s,]+(?:(?:and|also|plus|then|&)[\s,]*)+$/i;

/** "Buy flour and also remind me to …", "get petrol, remind me to …": a task of its own. */
function isTask(head: string): boolean {
  const bare = head.replace(GOES_ON, "");
  const goesOn = bare !== head || STARTS_WITH_DOING.test(bare);
  return (
    NO_REMINDER.test(head) || isOrder(head) || (goesOn && !FINITE.test(bare))
  );
}

/** "The wedding is on the 12th, remind me to get a suit two weeks before": counted from the fact. */
function countedFromFact(fact: string, order: string, clock: Clock): string {
  const due = readWhen(fact, clock).when?.day;
  return due
    ? datedBy(
        order,
        { kind: "add", task: { title: fact, due } },
        { clock, tasks: [] },
      )
    : order;
}

/** "Tomorrow is busy, so remind me to …": what comes before says the day at most. */
function withReasonFirst(text: string, clock: Clock): string {
  const [, head, tail] = BEHIND.exec(text) ?? [];
  if (!head || !tail || isTask(head)) return text;
  const counted = countedFromFact(head, tail, clock);
  return counted === tail ? withDateOf(head, tail, clock) : counted;
}

/** The order, with the day and the hour of the fact where it has none. */
function withDateOf(head: string, tail: string, clock: Clock): string {
  const said = readWhen(tail, clock).when ?? {};
  if (said.day ?? said.moment) return tail;
  const { day, time } = readWhen(head, clock).when ?? {};
  const parts = [
    tail,
    day && `on ${day}`,
    !said.time && time && hourAsSaid(time),
  ];
  return parts.filter(Boolean).join(" ");
}

const NEED =
  /^(.+?)(?:[,;.!–—]\s*|\s+(?=so\b)|\s+and (?=(?:i|we) )|\s+-\s+)((?:so |and |therefore |hence )*)((?:(?:i|we)(?:'ll| will)?(?: really| still| also)? |(?=(?:need|have|got) to\b|gotta\b))(?:must|have to|need to|should|ought to|'?d better|better|gotta|have got to)\b.+)$/i;
/** What makes a sentence of a head: without it, it may be a task of its own. */
const FINITE =
  /^(?:i|we)(?:'ve| have|'re| are|'m| am)? (?:all |nearly |almost )?(?:run(?:ning)?|out)\b|^(?!(?:i|we)\b).+?(?:'s| is| are| was| were| has| have| had| turns?| comes?| starts?| begins?| leaves?| ends?| arrives?| wants?| needs?| asked| said| says| told| expires?| runs?| gets?| keeps?| won't| can't| doesn't| isn't)\b/i;
const THEN =
  /[\s,]*\b(?:(?:by|before|on|until|till|for) (?:then|that day|that date)|then)[.!]*$/i;

/** "… before then for the 13th": said twice. */
const THEN_FOR =
  /[\s,]+(?:by|before|until|till) then(?=,? (?:for|on|by|at)\b)/i;

const ASK =
  /^(.+?)(?:[,;.!–—]+\s*|\s+)(?:so|hence|therefore)\s+((?:please|let's|(?:can|could|would|shall|should) (?:you|we|i))\b.+)$/i;

/** "It looks like rain, so could we put it off": what is asked for. */
function withoutReason(text: string): string {
  const [, head = "", tail = ""] = ASK.exec(text) ?? [];
  return tail && !isOrder(head) ? plain(tail) : text;
}

const SO =
  /^(.+?)[,;] so (?!(?:i|we|you|he|she|it|they|that|far|what)\b)(.+)$/i;

/** "Landing on Saturday at 6, so breakfast with Raj at 8": the day of the fact. */
function withDayBefore(text: string, clock: Clock): string {
  const [, head = "", tail = ""] = SO.exec(text) ?? [];
  if (!tail || isOrder(head)) return text;
  const said = readWhen(tail, clock).when;
  const day = readWhen(head, clock).when?.day;
  if (!said) return text;
  return said.day || !day ? tail : `${tail} on ${day}`;
}

const halfOf = ({ hour }: NonNullable<When["time"]>): string =>
  hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";

const SO_DO = /^(.{6,}?)[,;]? so (?:please |just )?(\S+ .+)$/i;
const MAY = /\b(?:could|can|might|may|will|would)\b|'ll\b/i;

/** "The baby could come any day so pack the bag": what is to be done. */
function withoutCause(text: string): string {
  const [, head = "", tail = ""] = SO_DO.exec(text) ?? [];
  const isCause = (FINITE.test(head) || MAY.test(head)) && !isOrder(head);
  return isCause && STARTS_WITH_DOING.test(tail) ? tail : text;
}

/** The order, with the day of the fact where it has none. */
function withDayOf(fact: string, order: string, clock: Clock): string {
  const said = readWhen(order, clock).when;
  const { day, time } = readWhen(fact, clock).when ?? {};
  if (said?.day || said?.moment) return order.replace(THEN_FOR, "");
  if (!day) return order;
  if (!said) return `${order.replace(THEN, "")} on ${day}`;
  return `${order}${time ? ` in the ${halfOf(time)}` : ""} on ${day}`;
}

/** "Mia's birthday is on the 14th, so I must buy a present before then". */
function withFactFirst(text: string, clock: Clock): string {
  const [, head = "", so, tail = ""] = NEED.exec(text) ?? [];
  if (!tail) {
    const asked = withDayBefore(withoutReason(text), clock);
    return asked === text ? withoutCause(text) : asked;
  }
  if (!(so || FINITE.test(head)) || isOrder(head)) return text;
  const goesOn = /^\s+and\b/i.test(text.slice(head.length));
  // "Zoe has swimming at 4 and I need to …" tells of two things to do.
  if (goesOn && readWhen(head, clock).when?.time) return text;
  return withDayOf(head, tail, clock);
}

/** "Tomorrow I must drop the car off at 9 and collect it at 4": the day is of both. */
function withDateEach(order: string, date: string, clock: Clock): string {
  const parts = order.split(/ (?=and (?!then\b)\w)/i);
  const areTimed = parts.every((part) => {
    const { time, day } = readWhen(part, clock).when ?? {};
    return time && !day;
  });
  return areTimed
    ? parts.map((part) => `${part} ${date}`).join(" ")
    : `${order} ${date}`;
}

/** "In a fortnight I have to …", "tomorrow is busy, so remind me to …": the order comes first. */
export function withReminderFirst(said: string, clock: Clock): string {
  const text = withoutRemark(said);
  const [, date = "", order = ""] = DATE_FIRST.exec(text) ?? [];
  const isFirst = date && isDate(date, clock);
  return isFirst
    ? withDateEach(order, date, clock)
    : withFactFirst(withReasonFirst(text, clock), clock);
}
