import { MONTH } from "./calendar.ts";

const DAY =
  "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|today|tomorrow";
const PART = `(?:${DAY}|this) (?:morning|afternoon|evening|night)|tonight`;
const HOUR = "(\\d{1,2}[:.][0-5]\\d|[1-9]|1[0-2])";
const END = "\\s*(?:$|[,;.!?](?!\\d))";
/** A word behind it that is not counted by it, and no month. */
const NOT_COUNTED = `\\s+(?!${MONTH}\\b|[ap]\\.?m\\b|[\\w-]+s\\b|(?:of|hours?|o'?clock|kg|to|till|until|past)\\b)[a-z]`;
/** What takes place at an hour. */
const EVENT =
  "breakfast|brunch|lunch|dinner|supper|coffee|drinks|gym|yoga|swimming|football|cricket|practice|training|class|lesson|tuition|exam|meeting|call|standup|interview|dentist|doctor|physio|haircut|appointment|movie|film|party|date|church|mass";

/** An hour beside a day with no "at" before it. */
export const BARE_HOURS: [RegExp, string][] = [
  // "Tomorrow morning 9", "tonight 8 dinner with Sana".
  [
    new RegExp(`\\b((?:${PART}),?) ${HOUR}(?=${END}|${NOT_COUNTED})`, "gi"),
    "$1 at $2",
  ],
  // "Sunday 5", "today 4 with Bilal".
  [
    new RegExp(
      `\\b((?:${DAY}),?) ${HOUR}(?=${END}| (?:with|in|at) [a-z])`,
      "gi",
    ),
    "$1 at $2",
  ],
  // "Dinner 8 tonight".
  [
    new RegExp(`\\b(${EVENT}) ${HOUR} (?=(?:on )?(?:${PART}|${DAY})\\b)`, "gi"),
    "$1 at $2 ",
  ],
];
