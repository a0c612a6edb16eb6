import { DateTime } from "luxon";
import type { Changes, ShiftUnit, When } from "../intent.ts";
import { AMOUNT, readAmount } from "./amount.ts";
import { rule } from "./rule.ts";
import { cutOut, find, has, type Said } from "./said.ts";
import { cutFirst } from "./tidy.ts";
import { settle, type SpokenTime } from "./spoken-time.ts";
import { type Parts } from "./parts.ts";
import { toDayText, toMomentText } from "../clock.ts";

const MINUTES = 60;
const DAY_HOURS = 24;

const isFree = ({ part, exact }: SpokenTime): boolean => !part && !exact;

/** "Midnight" belongs to the day that follows. */
function dayAndTime(day: DateTime | undefined, said: SpokenTime): When {
  const minutes = settle(said);
  const hours = Math.floor(minutes / MINUTES);
  const late = hours >= DAY_HOURS;
  return {
    ...(day && { day: toDayText(day.plus({ days: late ? 1 : 0 })) }),
    time: { hour: hours % DAY_HOURS, minute: minutes % MINUTES },
    ...(isFree(said) && { isFree: true }),
  };
}

/** What a change says of time, as the task it is for will need it. */
export function toWhen({ moment, day, time }: Parts): When {
  if (moment) return { moment: toMomentText(moment) };
  if (time) return dayAndTime(day, time);
  return day ? { day: toDayText(day) } : {};
}

const BARE_NUMBER = rule(
  "(?:(?:sarhe|sava|paune) )?(?:\\d+(?::\\d\\d)?|do|dedh|dhai)(?= $)",
);

function numberAs(word: "baje" | "tarikh", said: Said): Said {
  const last = find(said, BARE_NUMBER) && said.tokens.at(-1);
  return last ? { ...said, tokens: [...said.tokens, { ...last, word }] } : said;
}

/** "… half past eleven" where only an hour can be meant. */
export const onTheHour = (said: Said): Said => numberAs("baje", said);

const HOUR_FIELD = rule("vaqt|(?:sarhe|sava|paune) (?:\\d+|do)(?= $)");
const DATE_FIELD = rule("tarikh");

/** "Meeting ka waqt 4 kar do", "… ki tareekh 25 kar do": what the number is, is said before. */
export function asField(said: Said): Said {
  if (has(said, HOUR_FIELD)) return onTheHour(said);
  return has(said, DATE_FIELD) ? numberAs("tarikh", said) : said;
}

const SHIFT = rule(
  `(?<n>${AMOUNT}) (?<unit>{UNIT}|ghanta|minat)(?: (?:ke liye|mazid|aur|tak))? (?<way>aage|postpone|late|barha|pehla|tal|bad mein)(?: (?:se|kar|shift))?(?: (?:do|de|dena|kardo|karna))*(?= |$)`,
);

const SHIFT_BEFORE = rule(
  `(?<way>aage|postpone|barha|tal)(?: (?:kar|kardo|karna|do|de|dena))* (?<n>${AMOUNT}) (?<unit>{UNIT}|ghanta|minat)(?: ke liye)?`,
);

/** "Agle hafte isi din isi waqt". */
const SAME_DAY = rule(
  "agla hafta(?: (?:ke|ko|mein))?(?: (?:isi|usi|same|ise|use) (?:din|vaqt|roz)(?: (?:par|ko))?)+",
);

/** The day after the one that was spoken of. */
const NEXT_DAY = rule(
  "(?:is|us) (?:se|ke) agla (?:din|roz)(?: (?:par|ko|tak))?",
);

/** "Us se do din baad kar do". */
const FROM_IT = rule(
  `(?:is|us) (?:se|ke) (?:bhi )?(?<n>${AMOUNT}) (?<unit>{UNIT}|ghanta|minat) (?<way>bad|pehla)(?= (?:(?:kar|kardo|rakh|shift|karna|par) .*)?$)`,
);

const UNITS: Record<string, [ShiftUnit, number]> = {
  minat: ["minutes", 1],
  ghanta: ["hours", 1],
  din: ["days", 1],
  hafta: ["weeks", 1],
  mahina: ["months", 1],
  saal: ["months", 12],
};

/** "Do din aage", "ek ghanta pehle". */
export function readShift(said: Said): {
  shift?: Changes["shift"];
  rest: Said;
} {
  const same = find(said, SAME_DAY);
  if (same) return { shift: { weeks: 1 }, rest: cutOut(said, same) };
  const next = find(said, NEXT_DAY);
  if (next) return { shift: { days: 1 }, rest: cutOut(said, next) };
  const found =
    find(said, FROM_IT) ?? find(said, SHIFT) ?? find(said, SHIFT_BEFORE);
  if (!found) return { rest: said };
  const { n = "", unit = "", way } = found.groups;
  const [name, times] = UNITS[unit] ?? ["days", 1];
  const amount = readAmount(n) * times * (way === "pehla" ? -1 : 1);
  return { shift: { [name]: amount }, rest: cutOut(said, found) };
}

const NAMED_DAY =
  "(?:{DAY}|kal|aaj|parson|weekend|(?:is|isi|agla) (?:hafta|mahina))";

const REPEATS =
  "(?:rozana|haftavar|mahana|salana|har (?:din|roz|hafta|mahina|saal|{DAY}))";

const OLD_DATES = [
  rule(`${REPEATS}(?: repeat)? (?:ki |ke )?bajaye(?= ${REPEATS})`),
  rule(`(?:${NAMED_DAY}|{NUM} baje|hafta)(?: ki| ke) bajaye`),
  rule(
    "{NUM} (?:ki|ke) bajaye(?= (?:sarhe|sava|paune|[^ ]+ baje|[^ ]+ tarikh) )",
  ),
  rule(
    `(?:${NAMED_DAY}|{NUM} baje|rozana|{PART})(?: ko| mein| par)? nahi(?: ,)?(?: (?:balke|sirf|ab))?`,
  ),
  rule("(?:{DAY}|kal|aaj|parson) se(?= (?:{DAY}|kal|parson) (?:par|ko) )"),
  rule("{NUM} nahi(?: ,)?(?: (?:balke|sirf|ab))?(?= {NUM} (?:baje|tarikh))"),
  rule(
    `, (?:${NAMED_DAY}|{NUM}(?: baje)?|rozana|haftavar|mahana|{PART})(?: ko| mein| par)? nahi(?=(?: [.!])* $)`,
  ),
];

/** A date and what goes with it in the place of another: "kal ki bajaye parson". */
export const withoutOldDate = (said: Said): Said =>
  cutFirst(said, OLD_DATES) ?? said;

const FROM_NUMBER = rule(
  "{NUM}(?: (?:baje|tarikh))? se(?= (?:(?:sarhe|sava|paune) )?{NUM}(?: (?:baje|tarikh))?(?: (?:par|ko|kar))* $)",
);

/** "4 baje se 6 baje kar do", "14 se 16 pe": where it was moved from. */
export const withoutOldNumber = (said: Said): Said =>
  cutFirst(said, [FROM_NUMBER]) ?? said;
