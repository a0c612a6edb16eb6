import { LONG_DAY, NUMBER_WORDS, toNumber } from "./calendar.ts";
import { two } from "./hour-text.ts";
import { writtenHours } from "./hours.ts";

const HOUR = `(?:\\d{1,2}|${NUMBER_WORDS.slice(1).join("|")})`;

/** "Haircut half two on Friday": nothing behind it that is counted. */
const HALF_PAST =
  "(?=[,.!]|\\s*$| (?:on|tomorrow|today|tonight|this|next|in the|for|please|mon|tue|wed|thu|fri|sat|sun))";

/** "Later today", "a bit later on friday": no other day, and no other hour. */
const LATER = new RegExp(
  `\\b(?:(?:a (?:bit|little)|some ?time|any ?time) )?(?:later|some ?time|any ?time) (?=(?:on )?(?:today|tomorrow|tonight|${LONG_DAY})\\b|(?:this|next|in the) (?:morning|afternoon|evening|week|weekend|month|year)\\b)`,
  "gi",
);

/** "In half an hour", "in 10". */
const writeSpans = (text: string): string =>
  text
    .replace(/\bin (5|10|15|20|25|30|40|45)(?=[.!]*$)/gi, "in $1 minutes")
    .replace(/\bin an hour and a half\b/gi, "in 90 minutes")
    .replace(/\bin (?:a )?half (?:an )?hour\b/gi, "in 30 minutes")
    .replace(/\b(\d{1,2}) and a half hours\b/gi, "$1.5 hours");

/** "quarter to four" and durations in words, in figures. */
export function writeTimes(given: string): string {
  const text = writeSpans(writtenHours(given)).replace(LATER, "");
  const hourOf = (word: string) => toNumber(word);
  return text
    .replace(
      /\s+(?:at the (?:very )?latest|on the dot|o'clock sharp|sharp|first thing)\b/gi,
      "",
    )
    .replace(/\b(minutes?|hours?|days?|weeks?|months?)'?s? time\b/gi, "$1")
    .replace(
      /\b(?:from|between) (\d{1,2}(?::\d\d)?)(?: ?([ap]m))? ?(?:to|till|until|and|-|–) ?\d{1,2}(?::\d\d)?(?: ?([ap]m))?\b/gi,
      (_, hour: string, own = "", last = "") => `at ${hour}${own || last}`,
    )
    .replace(
      /\bat (\d{1,2}(?::\d\d)?) (on (?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow) (?:night|evening)\b/gi,
      "$2 at $1pm",
    )
    .replace(
      new RegExp(
        `\\b(?:a )?(quarter|half|ten|five|twenty|\\d{1,2})(?: minutes)? (to|past) (${HOUR})\\b`,
        "gi",
      ),
      (_, part: string, side: string, hour: string) => {
        const named = { quarter: 15, half: 30, twenty: 20 }[part.toLowerCase()];
        const minutes = named ?? toNumber(part);
        const at = hourOf(hour);
        return /past/i.test(side)
          ? `${at}:${two(minutes)}`
          : `${at === 1 ? 12 : at - 1}:${two(60 - minutes)}`;
      },
    )
    .replace(
      new RegExp(
        `\\b(at )?half (${HOUR})(?= |$|[,.!])(?:(${HALF_PAST})|)`,
        "gi",
      ),
      (whole, at = "", hour: string, end?: string) =>
        at || end !== undefined || /^\d/.test(hour)
          ? `${at}${toNumber(hour)}:30`
          : whole,
    )
    .replace(
      new RegExp(
        `\\bat (${NUMBER_WORDS.slice(1).join("|")})(?: o'?clock)?\\b(?! [a-z]+s\\b)`,
        "gi",
      ),
      (_, hour: string) => `at ${toNumber(hour)}`,
    )
    .replace(
      /\b(\d{1,2}(?::\d\d)?)(?: o'?clock)? (?:in (?:the )?(morning|afternoon|evening)|(?:at|in the) night)\b/gi,
      (_, hour: string, part = "night") =>
        `${hour}${/morning/i.test(part as string) ? "am" : "pm"}`,
    )
    .replace(
      /(?<=\d ?[ap]\.?m\.?) (?:in the (?:morning|afternoon|evening|night)|at night)\b/gi,
      "",
    )
    .replace(/\b(\d{1,2}) o'?clock\b/gi, "$1:00")
    .replace(/\b(\d)\.(\d\d) ?([ap])\.?m\b\.?/gi, "$1:$2$3m");
}
