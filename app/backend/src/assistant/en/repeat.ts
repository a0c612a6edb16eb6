import type { RepeatInput } from "@todo-chat/contract";
import { toNumber, WEEKDAY } from "./calendar.ts";
import {
  PLURAL,
  LIST,
  DAYS,
  PLACES,
  PLACE,
  EACH,
  UNITS,
  UNIT,
  NUMBER,
  COUNTED,
  daysIn,
  by,
  DATES,
  SAID_AGAIN,
  AFTER_DONE,
  jointTo,
  withEach,
  datesIn,
} from "./repeat-terms.ts";

type Rule = (groups: string[]) => string;

/** Stricter ones first. */
const RULES: [string, Rule][] = [
  // "Yoga mon and thu 6:30am every week".
  [
    `(?:on )?(${DAYS})(?=.*\\b(?:${EACH} week|weekly)\\b)`,
    ([, days = ""]) => `FREQ=WEEKLY;${by(days)}`,
  ],
  // "Gym mon wed fri", "gym mon, wed, fri", "gym tue/thu".
  [
    `(?:on )?(${WEEKDAY}s?(?:,? ${WEEKDAY}s?\\b){2,})(?!,? (?:and|&) )`,
    ([, days = ""]) => `FREQ=WEEKLY;${by(days)}`,
  ],
  [
    `(?:on )?(${WEEKDAY}s?(?:/${WEEKDAY}s?)+)`,
    ([, days = ""]) => `FREQ=WEEKLY;${by(days)}`,
  ],
  [
    `(?:on )?(?:the )?date (\\d{1,2})(?:st|nd|rd|th)? (?:of )?${EACH} month|${EACH} month,? (?:on )?date (\\d{1,2})`,
    (groups) => `FREQ=MONTHLY;BYMONTHDAY=${groups.slice(1).find(Boolean)}`,
  ],
  [
    `(?:on )?(?:the )?${DATES} of ${EACH} month|${EACH} ${DATES}(?: of (?:the|each|every) month)?|(?:monthly|${EACH} month),? on (?:the )?${DATES}`,
    (groups) => `FREQ=MONTHLY;BYMONTHDAY=${datesIn(groups)}`,
  ],
  [
    `(?:on |${EACH} )?(?:the )?${PLACE} (${WEEKDAY}) (?:of|in) (?:every|each|the) month`,
    ([, place = "", day = ""]) =>
      `FREQ=MONTHLY;BYDAY=${PLACES[place.toLowerCase()]}${daysIn(day)}`,
  ],
  [
    `${EACH} month on the ${PLACE} (${WEEKDAY})`,
    ([, place = "", day = ""]) =>
      `FREQ=MONTHLY;BYDAY=${PLACES[place.toLowerCase()]}${daysIn(day)}`,
  ],
  [
    `${EACH} (first|1st|third|3rd|fourth|4th|last) (${WEEKDAY})(?: of the month)?`,
    ([, place = "", day = ""]) =>
      `FREQ=MONTHLY;BYDAY=${PLACES[place.toLowerCase()]}${daysIn(day)}`,
  ],
  [
    `(?:on )?(?:the )?last day of ${EACH} month|${EACH} month on the last day|(?:every )?last day of the month every month|at the end of (?:every|each) month|every month[- ]end`,
    () => "FREQ=MONTHLY;BYMONTHDAY=-1",
  ],
  [
    `(?:on )?(?:the )?${COUNTED} (?:day )?of ${EACH} month|${EACH} ${COUNTED}(?: (?:day )?of (?:the|each|every) month)?(?! (?:day|week|month|year|${WEEKDAY}))`,
    (groups) => `FREQ=MONTHLY;BYMONTHDAY=${groups.slice(1).find(Boolean)}`,
  ],
  [
    `(?:${EACH} month|monthly),? on (?:the )?(\\d{1,2})(?:st|nd|rd|th)?`,
    ([, day = ""]) => `FREQ=MONTHLY;BYMONTHDAY=${day}`,
  ],
  [
    `(?:on )?(?:the )?first of ${EACH} month|(?:${EACH} month|monthly) on the first`,
    () => "FREQ=MONTHLY;BYMONTHDAY=1",
  ],
  [
    `(?:${EACH} (?:other|second|2nd|alternate)|(?:on )?alternate) (${LIST})|(?:fortnightly|biweekly|bi-weekly|(?:every|each) (?:other|second|two|2) weeks?) on (${LIST})`,
    (groups) =>
      `FREQ=WEEKLY;INTERVAL=2;${by(groups.slice(1).find(Boolean) ?? "")}`,
  ],
  [
    `${EACH} (?:other|second|2nd|alternate) ${UNIT}`,
    ([, unit = ""]) => `FREQ=${UNITS[unit.toLowerCase()]};INTERVAL=2`,
  ],
  [
    `${EACH} ${NUMBER} weeks on (${LIST})`,
    ([, number = "", days = ""]) =>
      `FREQ=WEEKLY;INTERVAL=${toNumber(number)};${by(days)}`,
  ],
  [
    `${EACH} ${NUMBER} ${UNIT}s`,
    ([, number = "", unit = ""]) =>
      `FREQ=${UNITS[unit.toLowerCase()]};INTERVAL=${toNumber(number)}`,
  ],
  [
    `(?:on )?(?:${EACH} (?:week ?day|work(?:ing)? ?day)s?|weekdays|monday (?:to|through|-) friday)`,
    () => "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
  ],
  [`${EACH} weekend|on weekends|at weekends`, () => "FREQ=WEEKLY;BYDAY=SA,SU"],
  [
    `(?:${EACH} week|weekly),?(?: on)? (${LIST})|${EACH} (${LIST})|on (${PLURAL}(?:(?:,| and|,? &) ${PLURAL})*)|(?<=\\S |^)(${PLURAL}(?:(?:,| and|,? &) ${PLURAL})*)`,
    (groups) => `FREQ=WEEKLY;${by(groups.slice(1).find(Boolean) ?? "")}`,
  ],
  [`${EACH}(?= (?:morning|afternoon|evening|night))`, () => "FREQ=DAILY"],
  ["(?:every ?|each )day|daily|on a daily basis", () => "FREQ=DAILY"],
  [`${EACH} week|weekly|once a week`, () => "FREQ=WEEKLY"],
  ["fortnightly|biweekly|every fortnight", () => "FREQ=WEEKLY;INTERVAL=2"],
  [`${EACH} month|monthly|once a month`, () => "FREQ=MONTHLY"],
  [`quarterly|${EACH} quarter`, () => "FREQ=MONTHLY;INTERVAL=3"],
  [`${EACH} year|yearly|annually|once a year`, () => "FREQ=YEARLY"],
  [
    `${EACH} (?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`,
    () => "FREQ=YEARLY",
  ],
];

const COMPILED = RULES.map(
  ([pattern, rule]) =>
    [
      new RegExp(
        `(?<![\\w-])(?:${pattern})(?![\\w-]|(?<=\\w) (?:report|standup|review|meeting|newspaper|planner)\\b)`,
        "i",
      ),
      rule,
    ] as const,
);

/** Reads and removes how a task comes back. */
export function readRepeat(text: string): {
  rest: string;
  repeat?: RepeatInput;
} {
  const afterDone = AFTER_DONE.test(text);
  const said = afterDone ? text.replace(AFTER_DONE, "") : text;
  const clean = withEach(said);
  for (const [pattern, rule] of COMPILED) {
    const match = pattern.exec(clean);
    if (!match) continue;
    const after = clean.slice(match.index + match[0].length);
    const rest = clean
      .replace(pattern, jointTo(after))
      .replace(SAID_AGAIN, "")
      .replace(/ {2,}/g, " ");
    return {
      rest,
      repeat: {
        rule: rule([...match].map((group) => group ?? "")),
        ...(afterDone && { from: "completion" as const }),
      },
    };
  }
  return { rest: text };
}
