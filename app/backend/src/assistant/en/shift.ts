import { FULL_DAY } from "./calendar.ts";
import type { Clock } from "../clock.ts";
import type { Intent, ShiftUnit } from "../intent.ts";
import { change } from "./change.ts";
import { readCorrection } from "./update.ts";

const UNIT: Record<string, ShiftUnit> = {
  ...{ minute: "minutes", min: "minutes", hour: "hours", hr: "hours" },
  ...{ day: "days", week: "weeks", month: "months" },
};
const AMOUNTS: Record<string, number> = {
  ...{ a: 1, an: 1, one: 1, another: 1, two: 2, three: 3, four: 4, five: 5 },
  ...{ six: 6, seven: 7, ten: 10, "a couple of": 2, "a few": 3 },
};
const AMOUNT =
  "(?<amount>a couple of|a few|an|a|one|another|two|three|four|five|six|seven|ten|\\d+)(?: more| extra)?";
const BY = `${AMOUNT} (?<unit>minute|min|hour|hr|day|week|month)s?`;
const NAMED = "(?<named>.+?)";

/** Amounts with a half, and a fortnight, in whole units. */
const WHOLE: [RegExp, string][] = [
  [/\b(?:an|1|one) hour and a half|(?:an|1|one) and a half hours\b/i, "90 min"],
  [/\b(?:an? )?half (?:an? )?hour\b/i, "30 min"],
  [/\b(?:a )?quarter of an hour\b/i, "15 min"],
  [/\ba fortnight\b/i, "2 weeks"],
  [
    /^(?:(?:oh|ah|no+|wait|sorry|actually|hmm+|oops)[,.!\s]+)*(?:(?:that's|that is|it's|it is|i meant?|make (?:it|that)|i said|should be)\s+)the (?:week(?:end)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day) after(?: (?:that|next|this))?[.!]*$/i,
    "a week later",
  ],
  [
    /\bto (?:the )?(?:same (?:day|time)(?: (?:the )?|,? ))?(?:following week|week after(?: that)?|(?:next week(?=,? same)))(?:,? (?:the )?same (?:day|time))*/i,
    "by 1 week",
  ],
];

const LATER: string[] = [
  `(?:push|postpone|move|delay|bump|shift|defer|reschedule|snooze|shove|slide|extend|put) ${NAMED}(?: (?:back|out|forward|off|by|for|ahead|on))* ${BY}(?: (?:later|back|out|forward|ahead|more|off))?`,
  `(?:push|postpone|move|delay|bump|shift|defer|snooze|put)(?: (?:back|out|off)) ${NAMED}(?: by| for) ${BY}`,
  `(?:give me|i need) ${BY} more (?:for|on|to) ${NAMED}`,
  `(?:give me|i need|add) ${BY} (?:for|on|to) ${NAMED}`,
  `give ${NAMED} ${BY}`,
  `(?:make|do|have) ${NAMED} ${BY} later`,
];
const EARLIER: string[] = [
  `(?:move|bring|pull|do|make|shift|push|have) ${NAMED}(?: (?:up|forward|by|in))* ${BY} (?:earlier|sooner|up|before)`,
  `(?:bring|pull) ${NAMED} (?:forward|up|in) (?:by )?${BY}`,
];

const BECOMES =
  "(?:'s| is| are| was| were| has| have| got| gets| will be|'ll be|(?: is|'s)? going to be)?(?: now| just| been| running)*(?: (?:starts?|begins?|leaves?|comes))?";
const TOLD = `(?!i\\b|we\\b|add\\b|create\\b|watch\\b|remind\\b|they\\b|can\\b|undo\\b)${NAMED}${BECOMES}`;
/** Who it was that moved it. */
const THEY =
  "(?:they|he|she|it|i|we|the \\w+)(?:'ve| have|'s| has|'d| had)?(?: just| now)?";
const MOVED =
  "(?:moved|rescheduled|pushed|postponed|shifted|bumped|delayed|brought|put)";
/** What is told of a task, without an order. */
const TOLD_EARLIER: string[] = [
  `${TOLD}(?: ${MOVED})?(?: (?:up|forward|by))* ${BY} (?:earlier|sooner|up|forward)`,
  `${TOLD} ${MOVED} (?:up|forward) (?:by )?${BY}`,
  `${THEY} (?:brought|moved|pulled|put) ${NAMED} (?:forward|up) (?:by )?${BY}`,
  `(?:can|could|may|should) ${NAMED} be ${BY} (?:earlier|sooner)`,
];
const TOLD_LATER: string[] = [
  `${TOLD} ${MOVED}(?: (?:back|by|out))* ${BY}(?: (?:later|back|out))?`,
  `${TOLD} ${BY} (?:later?|behind)`,
  `${THEY} (?:pushed|moved|put|postponed|delayed|shifted|bumped) ${NAMED} (?:back )?(?:by )?${BY}(?: (?:later|back))?`,
  `(?:can|could|may|should) ${NAMED} be ${BY} later`,
];

const TAIL = `(?: (?:today|tomorrow|tonight|now|instead|than planned|than usual|please|(?:this|that) (?:time|once|week|day|morning|evening)|(?:on |this )?${FULL_DAY}))*`;
const compiled = (patterns: string[], sign: 1 | -1) =>
  patterns.map(
    (pattern) => [new RegExp(`^${pattern}${TAIL}[.!?]*$`, "i"), sign] as const,
  );
const SHIFTS = [
  ...compiled(EARLIER, -1),
  ...compiled(LATER, 1),
  ...compiled(TOLD_EARLIER, -1),
  ...compiled(TOLD_LATER, 1),
];

const ALONE = new RegExp(
  `^(?:(?:actually|no|hmm|sorry|maybe|and|can (?:we|you)|could (?:we|you)|let's)[\\s,]+)*(?:(?:do|make|have|say|try|move|push|set|put) )?(?:(?<named>it|that|this|them|both) )?(?:to )?${BY} (?<way>later|after(?: that)?|earlier|sooner|before(?: that)?)(?: than that)?[.!]*$`,
  "i",
);

/** "An hour later": of what was spoken of last. */
function readAlone(said: string, clock: Clock): Intent | undefined {
  const groups = ALONE.exec(said)?.groups;
  if (!groups) return undefined;
  const { named = "it", amount = "", unit = "", way = "" } = groups;
  const sign = /^(?:later|after)/i.test(way) ? 1 : -1;
  const shift = { [UNIT[unit.toLowerCase()]!]: sign * amountOf(amount) };
  return change(named, { shift }, clock);
}

const INSTEAD = new RegExp(
  `^(?:(?:sorry|no|nope|wait|oops|actually|i meant?|make (?:it|that)|hmm|um|rather|better|let's (?:say|make (?:it|that)))[\\s,.!–-]+)+(?:by )?${BY}(?: (?:actually|instead|rather|then|please|sorry))*[.!]*$`,
  "i",
);

/** "Sorry, two hours": another length than that of the last move. */
export function readLength(text: string, clock: Clock): Intent | undefined {
  const said = inWholeUnits(text);
  const { amount, unit = "" } = INSTEAD.exec(said)?.groups ?? {};
  if (!amount) return undefined;
  const by = { [UNIT[unit.toLowerCase()]!]: amountOf(amount) };
  const otherwise = readCorrection(text, clock);
  const isAction = otherwise?.kind === "update";
  return { kind: "length", by, ...(isAction && { otherwise }) };
}

const amountOf = (text: string): number =>
  AMOUNTS[text.toLowerCase()] ?? Number(text);

const inWholeUnits = (text: string): string =>
  WHOLE.reduce((read, [words, amount]) => read.replace(words, amount), text);

/** "push it by two days": later or earlier by so much. */
export function readShift(text: string, clock: Clock): Intent | undefined {
  const said = inWholeUnits(text);
  const alone = readAlone(said, clock);
  if (alone) return alone;
  for (const [pattern, sign] of SHIFTS) {
    const groups = pattern.exec(said)?.groups;
    if (!groups) continue;
    const { named = "", amount = "", unit = "" } = groups;
    const shift = { [UNIT[unit.toLowerCase()]!]: sign * amountOf(amount) };
    return change(named, { shift }, clock);
  }
  return undefined;
}
