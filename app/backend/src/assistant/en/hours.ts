import { BARE_HOURS } from "./bare-hours.ts";
import { LONG_DAY, NUMBER_WORDS, FULL_DAY } from "./calendar.ts";

const CLOCK = "(\\d{1,2})((?:[:.][0-5]\\d)?)(?: ?([ap])\\.?m\\b\\.?)?";
const DAY_BEFORE =
  "(?<=\\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|today|tomorrow|tonight|morning|afternoon|evening),? (?:at |from )?)";
/** "10-12", "9:30 to 11", "2-4pm": from when to when. */
const SPAN = new RegExp(
  `${DAY_BEFORE}${CLOCK} ?(?:-|–|to|till|until) ?${CLOCK}(?![\\d/-])|(?<![\\d$£€/.-])(?:at )?${CLOCK} ?(?:-|–) ?(\\d{1,2})((?:[:.][0-5]\\d)?) ?([ap])\\.?m\\b\\.?`,
  "gi",
);

function startOf(_: string, ...found: (string | undefined)[]): string {
  const at = found[0] === undefined ? 6 : 0;
  const [hour = "", minutes = "", own, last = "", , ending] = found.slice(at);
  // "11-1pm" begins in the morning.
  const turned = Number(hour) !== 12 && Number(hour) > Number(last);
  const half = own ?? (ending && (turned ? "a" : ending));
  return `at ${hour}${minutes.replace(".", ":")}${half ? `${half}m` : ""}`;
}

/** "0815", "at 1430", "1800hrs": four figures. */
const FOUR =
  /\bat ([01]\d|2[0-3])([0-5]\d)(?: ?(?:hrs|hours|h))?\b|\b([01]\d|2[0-3])([0-5]\d) ?(?:hrs|hours|h)\b|(?<=\s)(0[1-9])([0-5]\d)(?=\s|$)/gi;

const SOME_DAY = `(?:today|tomorrow|tonight|on|this|next|coming|in|the day|day after|${LONG_DAY})\\b`;
/** "by 5", "around 8:30": an hour where nothing follows that is counted. */
const LOOSE = new RegExp(
  `\\b(?:by|before|around|about|approx\\.?|circa|roughly|till|until) (?:about |around )?((?:[1-9]|1\\d|2[0-3])(?::[0-5]\\d)?)(?=\\s*(?:$|[,.!?)](?!\\d))|\\s+${SOME_DAY})`,
  "gi",
);
/** "At about 8pm", "by 8.30". */
const ABOUT =
  /\b(?:at )?(?:about|around|approx\.?|circa|roughly|by|before|until|till) (?=\d{1,2}(?:[:.][0-5]\d)? ?(?:[ap]\.?m\b|o'?clock)|\d{1,2}[:.][0-5]\d\b)/gi;
/** "16h", "9h30" beside a day or behind "at". */
const WITH_H = new RegExp(
  `(?:\\b(?:at|@) ?|${DAY_BEFORE})(\\d{1,2}) ?h(?:rs?)?([0-5]\\d)?\\b`,
  "gi",
);
/** "8 next monday" before a part of the day. */
const HOUR_OF = `\\b(?:at )?(\\d{1,2}(?:[:.][0-5]\\d)?) ((?:(?:on |next |this )?${FULL_DAY})|tomorrow|today)`;
const HOUR_BEFORE = `(?:\\d(?: ?[ap]\\.?m\\.?)?|o'?clock|${NUMBER_WORDS.slice(1).join("|")}) (?:in|on) (?:the )?`;

/** "8:30ish", "arvo", "Wednesday" behind the part of the day. */
const LOOSELY: [RegExp, string][] = [
  [
    /\b(?:(?:at|around|about) )?(\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?)[ -]?ish\b/gi,
    "at $1",
  ],
  [ABOUT, "at "],
  [/\b12 (?=noon\b|midday\b|midnight\b)/gi, ""],
  [
    /(?<=\b\d{1,2}(?:[:.][0-5]\d)?) this (?=(?:morning|afternoon|evening)\b)/gi,
    " today ",
  ],
  [/(?<![\w$#.])(\d{1,2}(?::[0-5]\d)?)([ap])\b(?![.'])/gi, "$1$2m"],
  [new RegExp(`${HOUR_OF} morning\\b`, "gi"), "$2 at $1am"],
  [new RegExp(`${HOUR_OF} (?:afternoon|evening|night)\\b`, "gi"), "$2 at $1pm"],
  [/\b(\d{1,2}(?:[:.][0-5]\d)?) (?=tonight\b)/gi, "at $1 "],
  [
    new RegExp(
      `(?<=\\b(?:${LONG_DAY}) |\\b(?:today|tomorrow|tonight) )(?:about|around) (?=\\d{1,2} [a-z])`,
      "gi",
    ),
    "at ",
  ],
  [/\barvo\b/gi, "afternoon"],
  [/\bnite\b/gi, "night"],
  [/\bb4\b/gi, "before"],
  ...BARE_HOURS,
  [
    new RegExp(
      `(?<!${HOUR_BEFORE})\\b(?:the )?(morning|afternoon|evening) (?:of |on )?(${FULL_DAY}|tomorrow)\\b`,
      "gi",
    ),
    "$2 $1",
  ],
];

/** Spans of hours by their beginning, and hours in four figures with a colon. */
export const writtenHours = (text: string): string =>
  LOOSELY.reduce((read, [said, meant]) => read.replace(said, meant), text)
    .replace(SPAN, startOf)
    .replace(FOUR, (_, ...found: string[]) => {
      const [hour, minutes] = found.slice(0, 6).filter(Boolean);
      return `at ${hour}:${minutes}`;
    })
    .replace(
      WITH_H,
      (_, hour: string, minutes = "00") => `at ${hour}:${minutes}`,
    )
    .replace(LOOSE, "at $1");
