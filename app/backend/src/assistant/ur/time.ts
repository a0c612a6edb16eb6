import type { Clock } from "../clock.ts";
import { readAmount } from "./amount.ts";
import { rule, toNumber, type Reader } from "./rule.ts";
import type { SpokenTime } from "./spoken-time.ts";

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

function spoken(groups: Groups): SpokenTime | undefined {
  const { h = "", min = "0", less = "0", part, later } = groups;
  const minutes = toMinutes(h) + toNumber(min) - toNumber(less);
  const exact = minutes >= 13 * HOUR || /^0\d/.test(h);
  return minutes < DAY
    ? { minutes, part: lastWord(part ?? later), ...(exact && { exact }) }
    : undefined;
}

/** "Paanch chhe baje": one of two hours that follow each other. */
const aboutHour = (groups: Groups): SpokenTime | undefined =>
  toNumber(groups["next"] ?? "") === toNumber(groups["h"] ?? "") + 1
    ? spoken(groups)
    : undefined;

function onTwelve({ h = "", half }: Groups): SpokenTime | undefined {
  const minutes = toMinutes(h);
  if (minutes >= 13 * HOUR) return { minutes, exact: true };
  return {
    minutes: (minutes % NOON) + (half === "pm" ? NOON : 0),
    exact: true,
  };
}

const NEAR =
  "(?:taqriban )?qarib|a?as paas|آس پاس|lagbhag|lag bhag|لگ بھگ|around";
const TIE = `(?: hi)?(?: (?:ko|par|tak|se pehla(?: pehla)?|ke bad|ke liye|(?:ke )?(?:${NEAR})(?: qarib)?|ka|ki|ke|se|vala)(?: hi)?)?`;
/** "Din ke 11 baje", but neither "3 din" nor "us din". */
const DIN =
  "din(?<!(?:{NUM}|{ORD}|vala|us|is|isi|jis|kis|agla|har|sara|chand|kuch|ke) din)(?! (?:bad|pehla|ka|ki) )";
const PART = `(?:(?<part>{PART}|${DIN})(?: (?:ko|ke vaqt|ke|ki|mein|ka))?(?: hi)?(?: ,)? )?`;
const LATER =
  "(?: (?:ke |in the )?(?<later>{PART}|din(?! (?:bad|pehla)))(?: mein(?! ne ))?)?";
/** "Theek", "taqreeban": how exactly it is meant. */
const SHARP =
  "(?:(?:at|theek|exact|pura|sara|bilkul|taqriban|qarib|qarib qarib|koi|kuch|بوقت) )*";

/** Of these there is one: "shaam 6 meeting" tells its hour, and "shaam 6 anday" how many. */
const EVENT =
  "(?:meeting|class|call|flight|appointment|interview|dentist|doctor|gym|office|phone|فون|انٹرویو|ڈینٹسٹ|ڈاکٹر|جم|آفس|دفتر)";

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
  at(`${PART}${HOURS} bajna mein (?<less>{NUM}) minat${LATER}`, spoken),
  at(`${PART}(?<h>\\d{1,2})-\\d{1,2} baje${LATER}`, spoken),
  at(`${PART}(?<h>{NUM}) (?<next>{NUM}) baje${LATER}`, aboutHour),
  at(`${PART}(?<h>{NUM}) (?:sarhe|sava) \\k<h> baje${LATER}`, spoken),
  at(`${PART}${SHARP}${HOURS} baje${LATER}`, spoken),
  at(
    "(?<h>(?:sarhe|sava|paune) (?:\\d{1,2}|do)) (?:ke )?(?<later>{PART})",
    spoken,
  ),
  at(`${PART}(?<!${COUNTED} )(?<h>{NUM}) تا {NUM}(?: baje)?${LATER}`, spoken),
  at(
    `(?:{PART}(?: (?:ko|ke))? )?${SHARP}${HOURS} (?<half>am|pm)(?: {PART})?`,
    onTwelve,
  ),
  at(
    `${PART}(?:(?:by|before|around) )?${SHARP}(?<h>\\d{1,2}:\\d\\d)${LATER}`,
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
      `(?<part>{PART})(?: (?:ko|ke))? ${HOURS}(?= (?:${EVENT}|(?![^ ]*(?:on|وں) )[^ ]+ (?:ko|ke|se|ka|ki)) )`,
    ),
    read: spoken,
  },
  {
    rule: rule(
      `(?<part>{PART})(?: (?:ko|ke))? ${SHARP}${HOURS}(?: (?:ka|ki|ke|vala)(?! bajaye)(?= [^ ])|(?=(?: (?:ko|par|tak|se|hai|yad|remind|add|,|\\.|:|-|${"["}"']))|\\s*$))(?: (?:se pehla|ke bad))?`,
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
      "(?<!{PART} (?:aur )?)(?<part>{PART})(?! (?:aur )?{PART} )(?: (?:hi|ڈھلے))?(?: vala(?= (?!kaam)[^ ]+))?(?: (?:ko|tak|mein|ke vaqt|se pehla(?: pehla)?|ke liye|ke bad))?(?: hi)?(?! (?:ka|ki|ke) (?!yad |remind |meeting |flight |appointment |call |class |$))",
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
