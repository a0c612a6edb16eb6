import type { ParsedResult } from "chrono-node";
import { casual } from "chrono-node/en";
import { localNow, type Clock } from "../clock.ts";
import type { When } from "../intent.ts";
import { writeDays } from "./dates.ts";
import { writeTimes } from "./durations.ts";
import { hideOccasions, showOccasions } from "./occasions.ts";
import { hasDay, hasTime, toDue, toWhen } from "./moment.ts";
import { tidy } from "./words.ts";

const PREPOSITIONS =
  /(?:[\s,;.(–-]*\b(?:(?:(?:it |that |this )?(?:needs? (?:doing|to be (?:done|finished|ready|in|completed|sent))|(?:must|has to|should) be (?:done|ready|finished|in|sent|submitted|delivered|paid|completed|there|filed|returned|handed in|posted)|is needed|needed)|deadline(?: is)?|due date(?: is)?|no later than|not later than|latest|set for|scheduled for)(?= by|\s|:|$):?|(?:(?:it )?(?:is|are|was|will be|'ll be|has been|have been|has|have|got)(?: now)? )?(?:(?:re)?scheduled|booked|fixed|arranged|planned|confirmed|happening|coming up|moved|pushed|shifted|set|taking place)(?= (?:to|for|on|at|by|in)\b)|(?<=[a-z] )(?:is|are|will be)(?: now)?(?= (?:on|at|by|from|due)|\s*$)|(?:it|that|this|which)(?: is|'s)|is due|due|to(?=\s*$)(?<=(?:moved|rescheduled|set) to)|by|on|at|in|before|until|(?<!the )till|til|for|from|starting|around|sometime|to be done|@)(?=\s|$)(?: (?:the|an?))?)+\s*$/i;
/** Words that are dates only where a sentence says so. */
const AMBIGUOUS = /^(?:mon|sat|sun|mar|march|may|dec|now|second)$/i;
const DURATION = /\b(?:for|within)\s*$|^(?:for|within) /i;
const PAST =
  /\b(?:ago|yesterday|last|day before|(?:hours?|days?|weeks?|months?) (?:before|earlier|prior))\b/i;

export interface ReadWhen {
  rest: string;
  due?: string;
  when?: When;
}

function isMeant(text: string, { text: words, index }: ParsedResult): boolean {
  const before = text.slice(0, index);
  if (/^an? \w+$/i.test(words)) return false;
  if (DURATION.test(words) || PAST.test(words)) return false;
  const isCount = /^\d+ ?(?![ap]m$)\w+$/i.test(words);
  if (isCount && /\bfor\s*$/i.test(before)) return false;
  return !AMBIGUOUS.test(words) || PREPOSITIONS.test(before);
}

function parseDates(text: string, clock: Clock): ParsedResult[] {
  const reference = {
    instant: clock.now,
    timezone: localNow(clock).offset,
  };
  const results = casual.parse(text, reference, { forwardDate: true });
  return results.filter((result) => isMeant(text, result));
}

const endOf = ({ index, text }: ParsedResult) => index + text.length;

/** "Report (Oct + Nov) by Friday": what stands in brackets counts where nothing else does. */
function outside(text: string, dates: ParsedResult[]): ParsedResult[] {
  const bare = dates.filter(
    ({ index }) =>
      text.lastIndexOf("(", index) <= text.lastIndexOf(")", index - 1),
  );
  return bare.length > 0 ? bare : dates;
}

/** The date that ends the sentence; else the first one. */
function choose(text: string, dates: ParsedResult[]): ParsedResult | undefined {
  const last = dates.at(-1);
  const ends = last && /^[\s.!?)]*$/.test(text.slice(endOf(last)));
  return ends ? last : dates[0];
}

/** "Attend tomorrow's meeting": the day is said by the title. */
const IN_TITLE = /^'s (?=[a-z])/i;

/** Whether the words stand where a date stands: first, or behind "on". */
function standsAsDate(
  text: string,
  { index, text: words }: ParsedResult,
): boolean {
  const before = text.slice(0, index);
  return (
    before.trim() === "" ||
    /^[\s.!?)]*$/.test(text.slice(index + words.length)) ||
    IN_TITLE.test(text.slice(index + words.length)) ||
    PREPOSITIONS.test(before) ||
    /^(?:tod|tom|ton)/i.test(words)
  );
}

/** "on friday … at 5pm": a day and a time that stand apart. */
function findPartner(
  text: string,
  chosen: ParsedResult,
  dates: ParsedResult[],
): ParsedResult | undefined {
  return dates.find((other) =>
    hasDay(chosen)
      ? !hasTime(chosen) && !hasDay(other) && hasTime(other)
      : hasDay(other) && !hasTime(other) && standsAsDate(text, other),
  );
}

function cutOut(text: string, result: ParsedResult): string {
  if (IN_TITLE.test(text.slice(endOf(result)))) return text;
  const before = text.slice(0, result.index).replace(PREPOSITIONS, "");
  return `${before} ${text.slice(endOf(result))}`;
}

const restore = (text: string, originals: Map<string, string>): string =>
  [...originals].reduce(
    (current, [iso, words]) => current.replaceAll(iso, words),
    text,
  );

/** What is numbered: its figure is no hour. */
const NUMBERED =
  /\b(flat|room|apartment|apt|gate|platform|bus|chapters?|ch|pages?|pp|unit|level|floor|season|episode|ward|grade|year|class|step|part|version|door|seat|row|locker|building|block|bay|lane|highway|route|terminal|line|lesson|week|day|phase|round|section|question|exercise|volume|no|number|nr|box|table|court no\.?|no\.|size|type|pr|form|figure|task|item|lot|zone|track|studio|suite|house|hall|lab|stage|module|sprint|milestone|invoice|order|ticket|case) (#?(?!0\d)\d{1,4})(?!\d|[:.]\d| ?[ap]\.?m\b|(?:st|nd|rd|th)\b)/gi;
const FIGURES = 0xe100;
const asSign = (figure: string): string =>
  figure.replace(/\d/g, (digit) =>
    String.fromCharCode(FIGURES + Number(digit)),
  );
const asFigure = (text: string): string =>
  text.replace(/[\ue100-\ue109]/g, (sign) =>
    String(sign.charCodeAt(0) - FIGURES),
  );

/** "1:1", "a 6 week check": figures that are no hour and no span. */
const NO_TIME =
  /\b(?:1:1s?|24\/7|50\/50|9-to-5)\b|\b(?!1\b)\d{1,3}[ -](?:week|day|month|year|hour|minute|min)(?= (?!from|later|ago|before|after|hence|earlier|in|at|on)[a-z])/gi;

/** "flat 12": figures that name something, out of the library's sight. */
const withoutNumbers = (text: string): string =>
  text
    .replace(NO_TIME, asSign)
    .replace(
      NUMBERED,
      (_, noun: string, figure: string) => `${noun} ${asSign(figure)}`,
    );

/** "2026-11-20 in the morning" is no eleven o'clock. */
const OF_DAY = /(\d{4}-\d\d-\d\d),? in the (morning|afternoon|evening)\b/gi;

/** Reads and removes the date and time that a text names; the whole sentence tells which half of the day is meant. */
export function readWhen(
  given: string,
  clock: Clock,
  sentence = given,
): ReadWhen {
  const occasions = hideOccasions(withoutNumbers(given));
  const shown = occasions.text;
  const written = writeDays(writeTimes(shown), clock);
  const { originals } = written;
  const text = written.text.replace(OF_DAY, "$1 $2");
  const dates = parseDates(text, clock);
  const chosen = choose(text, outside(text, dates));
  if (!chosen) return { rest: given };
  const partner = findPartner(text, chosen, dates);
  const [date, time] =
    partner && !hasDay(chosen) ? [partner, chosen] : [chosen, partner];
  const used = [chosen, ...(partner ? [partner] : [])];
  // From the end, so that earlier positions stay right.
  const rest = used
    .sort((one, other) => other.index - one.index)
    .reduce(cutOut, text);
  const bare = asFigure(tidy(restore(rest, originals)));
  return {
    rest: showOccasions(bare, occasions.words),
    due: toDue(date, time, clock, sentence),
    when: toWhen(date, time, clock, sentence),
  };
}
