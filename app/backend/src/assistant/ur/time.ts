import type { DateTime } from "luxon";
import type { Clock } from "../clock.ts";
import { readAmount } from "./amount.ts";
import { rule, toNumber, type Reader } from "./rule.ts";

/** An hour as it was said, and what says which half of the day it is in. */
export interface SpokenTime {
  minutes: number;
  part?: string;
  /** Said on a clock of 24 hours or with am and pm: nothing to guess. */
  exact?: boolean;
}

type TimeReader = Reader<SpokenTime, Clock>;
type Groups = Record<string, string | undefined>;

const HOUR = 60;
const DAY = 24 * HOUR;
const NOON = 12 * HOUR;

const PART_MINUTES: Record<string, number> = {
  subah: 9 * HOUR,
  dopahar: 14 * HOUR,
  sehpehar: 16 * HOUR,
  shaam: 18 * HOUR,
  raat: 21 * HOUR,
  "adhi raat": DAY,
};

const HOURS =
  "(?<h>\\d{1,2}(?:[:.]\\d\\d)?|dedh|dhai|do|(?:sarhe|sava|paune)(?= (?:baj|baje))|(?:sarhe|sava|paune) (?:\\d{1,2}|do))";

const ofClock = (word: string): number => {
  const [hours = "0", minutes = "0"] = word.split(/[:.]/);
  return Number(hours) * HOUR + Number(minutes);
};

const toMinutes = (words: string): number =>
  /[:.]/.test(words) ? ofClock(words) : readAmount(words) * HOUR;

const lastWord = (words?: string): string | undefined =>
  words?.split(" ").at(-1);

function spoken({ h = "", min, part, later }: Groups): SpokenTime | undefined {
  const minutes = toMinutes(h) + (min ? toNumber(min) : 0);
  const exact = minutes >= 13 * HOUR || /^0\d/.test(h);
  return minutes < DAY
    ? { minutes, part: lastWord(part ?? later), ...(exact && { exact }) }
    : undefined;
}

function onTwelve({ h = "", half }: Groups): SpokenTime | undefined {
  const minutes = toMinutes(h);
  if (minutes >= 13 * HOUR) return { minutes, exact: true };
  return {
    minutes: (minutes % NOON) + (half === "pm" ? NOON : 0),
    exact: true,
  };
}

const TIE =
  "(?: (?:ko|par|tak|se pehla(?: pehla)?|ke bad(?! (?:meeting|class|call) )|ke liye|ka|ki|ke|se|vala))?";
const PART = "(?:(?<part>{PART})(?: (?:ko|ke|ki|mein|ka))? )?";
const LATER = "(?: (?:ke )?(?<later>{PART}))?";

const at = (pattern: string, read: TimeReader["read"]): TimeReader => ({
  rule: rule(`${pattern}${TIE}`),
  read,
});

/** Of these a span of numbers is no time. */
const COUNTED =
  "(?:page|safha|صفحات|chapter|sawal|question|ayat|آیات|lesson|پارہ|number)";

const HOUR_READERS: TimeReader[] = [
  at(
    `${PART}${HOURS}(?: baje)? se (?:{NUM}) (?:baje(?: tak)?|(?:baje )?ke darmiyan)${LATER}`,
    spoken,
  ),
  at(
    `${PART}${HOURS} (?:baj|baje)(?: kar| ke)? (?<min>{NUM}) minat${LATER}`,
    spoken,
  ),
  at(
    `${PART}(?:at |theek |exact |بوقت )?${HOURS} baje(?: din(?! (?:bad|pehla)))?${LATER}`,
    spoken,
  ),
  at(`${PART}(?<!${COUNTED} )(?<h>{NUM}) تا {NUM}(?: baje)?${LATER}`, spoken),
  at(`(?:at )?(?:(?:{PART}) )?${HOURS} (?<half>am|pm)`, onTwelve),
  at(
    `${PART}(?:at |by |before |around )?(?<h>\\d{1,2}:\\d\\d)${LATER}`,
    spoken,
  ),
  at(
    `${PART}(?:at|by|before|around) (?<h>\\d{1,2})${LATER}(?= (?:$|,|\\.|mein |ko ))`,
    spoken,
  ),
  at(
    `${PART}(?<h>(?:sarhe|sava|paune) (?:\\d{1,2}|do))(?= (?:par|tak|ko|kar|kardo|rakh|shift) )`,
    spoken,
  ),
  {
    rule: rule(
      `(?<part>{PART})(?: (?:ko|ke))? ${HOURS}(?: (?:ka|ki|ke|vala)(?! bajaye)(?= [^ ])|(?=(?: (?:ko|par|tak|se|,|\\.|${"["}"']))|\\s*$))(?: (?:se pehla|ke bad))?`,
    ),
    read: spoken,
  },
];

const PART_READERS: TimeReader[] = [
  {
    rule: rule("adha raat(?: (?:ko|tak))?"),
    read: () => ({ minutes: DAY, exact: true }),
  },
  {
    rule: rule(
      "(?<!{PART} (?:aur )?)(?<part>{PART})(?! (?:aur )?{PART} )(?: hi)?(?: vala(?= (?!kaam)[^ ]+))?(?: (?:ko|tak|mein|ke vaqt|se pehla(?: pehla)?|ke liye))?(?! (?:ka|ki|ke) (?!yad |remind |meeting |flight |appointment |call |class |$))",
    ),
    read: ({ part = "" }) => ({
      minutes: PART_MINUTES[lastWord(part)!]!,
      exact: true,
      part,
    }),
  },
];

export const TIME_READERS = HOUR_READERS;
export const DAY_PART_READERS = PART_READERS;

/** Minutes from the start of the day; from 1440 on they are in the night after. */
export function settle({ minutes, part, exact }: SpokenTime): number {
  if (exact) return minutes;
  if (part === "subah") return minutes;
  if (part === "raat") return settleNight(minutes);
  if (part)
    return minutes >= NOON || (part === "dopahar" && minutes >= 10 * HOUR)
      ? minutes
      : minutes + NOON;
  return minutes < 7 * HOUR ? minutes + NOON : minutes;
}

function settleNight(minutes: number): number {
  if (minutes >= NOON) return minutes + NOON;
  return minutes < 4 * HOUR ? minutes + DAY : minutes + NOON;
}

export const atMinutes = (day: DateTime, minutes: number): DateTime =>
  day
    .startOf("day")
    .plus({ days: Math.floor(minutes / DAY) })
    .set({ hour: Math.floor((minutes % DAY) / HOUR), minute: minutes % HOUR });
