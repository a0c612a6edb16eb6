import { WEEKDAYS as CODES } from "../repeat-words.ts";
import { ORDINALS, WEEKDAYS } from "./names.ts";
import { placeOf, rule, toNumber, type Reader } from "./rule.ts";

type Groups = Record<string, string | undefined>;
type RuleReader = Reader<string, undefined>;

const WORKDAYS = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR";

const FREQUENCIES: Record<string, string> = {
  din: "DAILY",
  roz: "DAILY",
  hafta: "WEEKLY",
  mahina: "MONTHLY",
  saal: "YEARLY",
};

const codeOf = (day: string): string =>
  day === "hafta" ? "SA" : CODES[WEEKDAYS.indexOf(day)]!;

const isWeekday = (word: string): boolean =>
  word === "hafta" || WEEKDAYS.includes(word);

/** In the order of the week, as RRULEs are mostly written. */
function onDays(words = "", interval = ""): string {
  const codes = words.split(" ").filter(isWeekday).map(codeOf);
  const days = CODES.filter((code) => codes.includes(code));
  return `FREQ=WEEKLY${interval};BYDAY=${days.join(",")}`;
}

/** Every day but those. */
export function notOnDays(words = ""): string {
  const free = new Set(words.split(" ").filter(isWeekday).map(codeOf));
  const days = CODES.filter((code) => !free.has(code));
  return `FREQ=WEEKLY;BYDAY=${days.join(",")}`;
}

function every(count: number, unit = "din"): string {
  const interval = count > 1 ? `;INTERVAL=${count}` : "";
  return `FREQ=${FREQUENCIES[unit] ?? "DAILY"}${interval}`;
}

const countOf = (word = "1"): number =>
  ORDINALS.includes(word) ? placeOf(word) : toNumber(word);

const dayOfMonth = ({ d = "" }: Groups): string | undefined => {
  const day = d === "akhri" ? -1 : countOf(d);
  return day <= 31 ? `FREQ=MONTHLY;BYMONTHDAY=${day}` : undefined;
};

const DAYS =
  "(?<days>{DAY}(?:(?: ,| aur| , aur| ya)?(?: har)? (?:{DAY}|hafta))*)";
const ANY_DAYS = "(?:{DAY}|hafta)(?:(?: ,| aur)? (?:{DAY}|hafta))*";
const EVERY_DAY = "(?:rozana|har (?:roz|din)|roz|sara din)";
const KO = "(?: (?:ko|ke din|ke roz|par|ke liye|ki|ke|ka))?";

/** "The annual report" says which report, and not how often. */
const NO_NAME =
  "(?! (?:report|exam|test|budget|review|result|statement|imtihan|jaiza|رپورٹ|رپوٹ|امتحان|امتحانات|ٹیسٹ|بجٹ|جائزہ|رزلٹ|نتیجہ|اسٹیٹمنٹ|گوشوارہ|جلسہ|رسالہ) )";

const at = (pattern: string, read: RuleReader["read"]): RuleReader => ({
  rule: rule(pattern),
  read,
});

const MONTHLY: RuleReader[] = [
  at(
    `har mahina (?:ke|ki|ka|mein) (?<ord>{ORD}|akhri) (?<day>{DAY})${KO}`,
    ({ ord = "", day = "" }) =>
      `FREQ=MONTHLY;BYDAY=${placeOf(ord)}${codeOf(day)}`,
  ),
  at(
    `har mahina(?: (?:ke|ki|ka|mein))? (?<d>{NUM}|{ORD}|akhri)(?: th)?(?: (?:tarikh|din))${KO}`,
    dayOfMonth,
  ),
  at(
    `har mahina(?: (?:ke|ki|ka|mein))? (?<d>\\d+|{ORD})(?: th)?(?: ko)?(?! (?:baje|baj|bajna) )`,
    dayOfMonth,
  ),
  at(
    `har mahina(?: (?:ke|ki|ka))? (?<d>akhri)(?: (?:mein|par|ko))?`,
    dayOfMonth,
  ),
  at(
    `(?:mahina (?:ki|ke|ka) )?har (?<d>{NUM}|{ORD})(?: th)? tarikh${KO}`,
    dayOfMonth,
  ),
  at(
    `(?<d>{NUM}|{ORD})(?: th)?(?: tarikh)?(?: ko)? har mahina${KO}`,
    dayOfMonth,
  ),
];

const WEEKLY: RuleReader[] = [
  at(`(?<day>{DAY}) ke \\k<day>${KO}`, ({ day }) => onDays(day)),
  at(`har (?:dusra|1 chorkar) ${DAYS}${KO}`, ({ days }) =>
    onDays(days, ";INTERVAL=2"),
  ),
  at(`har do hafta(?: mein| bad)? ${DAYS}${KO}`, ({ days }) =>
    onDays(days, ";INTERVAL=2"),
  ),
  at(
    "(?:har )?pir se juma(?: tak)?(?: (?:roz|rozana|har roz))?|har (?:kaam ke din|kaam vala din|weekday|(?:working|ورکنگ) (?:day|din|ڈے))|weekdays(?: ko| mein)?",
    () => WORKDAYS,
  ),
  at(`(?:har hafta(?: ke| ki| mein)? |haftavar )${DAYS}${KO}`, ({ days }) =>
    onDays(days),
  ),
  at(
    `${DAYS}(?: ko)?(?: ,)? (?:har hafta|haftavar)(?: repeat)?${NO_NAME}`,
    ({ days }) => onDays(days),
  ),
  at(`har ${DAYS}${KO}`, ({ days }) => onDays(days)),
  at(
    "(?<!har )(?<days>{DAY}(?:(?: ,| aur| , aur)? {DAY})+)(?: (?:ko|ke din|par))",
    ({ days }) => onDays(days),
  ),
  at(
    `har (?<days>hafta(?: ,| aur| , aur) {DAY}(?:(?: ,| aur) {DAY})*)${KO}`,
    ({ days }) => onDays(days),
  ),
  at("har hafta (?:ko|ke din|ke roz)", () => "FREQ=WEEKLY;BYDAY=SA"),
  at(
    `(?<days>${ANY_DAYS})(?: (?:ko|ke|ki))? (?:chorkar|ilawa|sava|bajaye)(?: kar| ke)?(?: (?:,|baqi))* ${EVERY_DAY}`,
    ({ days }) => notOnDays(days),
  ),
  at(
    `${EVERY_DAY}(?: ,)? (?:ilawa|sava) (?<days>${ANY_DAYS})(?: ke)?`,
    ({ days }) => notOnDays(days),
  ),
  at("har weekend(?: par| ko)?", () => "FREQ=WEEKLY;BYDAY=SA,SU"),
];

const PLAIN: RuleReader[] = [
  at("(?<unit>hafta|mahina|saal|roz) ke \\k<unit>", ({ unit }) =>
    every(1, unit),
  ),
  at(
    `har (?<n>{NUM}|{ORD}) (?<unit>din|roz|hafta|mahina|saal)(?: ke)?(?: bad| mein(?: 1 (?:bar|dafa|martaba))?)?`,
    ({ n, unit }) => every(countOf(n), unit),
  ),
  at(
    "(?<n>{NUM}) (?<unit>din|hafta|mahina|saal) mein 1 (?:bar|dafa|martaba)",
    ({ n, unit }) => every(countOf(n), unit),
  ),
  at("(?:har )?1 din chorkar(?: kar)?(?: 1 din)?", () => every(2)),
  at("(?<unit>hafta|mahina|saal) mein 1 (?:bar|dafa|martaba)", ({ unit }) =>
    every(1, unit),
  ),
  at(
    "har (?<unit>hafta|mahina|saal)(?: mein)?(?: 1 (?:bar|dafa|martaba))?",
    ({ unit }) => every(1, unit),
  ),
  at(`haftavar${NO_NAME}`, () => every(1, "hafta")),
  at(`mahana${NO_NAME}`, () => every(1, "mahina")),
  at(`salana${NO_NAME}`, () => every(1, "saal")),
  at("(?:har (?:roz|din)|rozana|roz roz|(?<!ke )roz)(?: ko)?", () => every(1)),
  at("har(?= {PART})", () => every(1)),
];

export const REPEAT_READERS: RuleReader[] = [...MONTHLY, ...WEEKLY, ...PLAIN];
