import { canonical } from "./lexicon.ts";
import { WEEKDAYS } from "./names.ts";
import { wordOf, type Part } from "./pieces.ts";

const PULSE = /^d+a+l+$/i;
const NEW = /^(?:,|aur)$/;
/** What makes "daal" the verb: "likh daal do", "list mein daal". */
const PUT = /^(?:do|de|dena|diya|lo|kar|raha|sakna|hai)$/;
const OBJECT = /^(?:ise|use|mein|par|bhi|naam|kaam|add|likh)$/;
/** "Daal do kilo", "daal le aana": counted or fetched. */
const COUNTED = /^(?:kilo|kg|pao|pav|packet|pkt|plate|dabba|dabbe|gram)$/i;
const FETCHED = /^(?:lo|liya|ana|aya|ja|jana|lena)$/;

/** "Daal chawal", "daal lani hai": pulses, where the verb would be followed by "do". */
function isPulse(parts: Part[], index: number): boolean {
  if (!PULSE.test(parts[index]!.part)) return false;
  const at = (place: number) => parts[place] && wordOf(parts[place]);
  const [before = ",", after = "", second = ""] = [-1, 1, 2].map((step) =>
    at(index + step),
  );
  if (OBJECT.test(before)) return false;
  if (!PUT.test(after) || COUNTED.test(second)) return true;
  return NEW.test(before) && after === "lo" && FETCHED.test(second);
}

/** "Aaj kal bohat kaam hai": nowadays, and no day. */
function isNowadays(parts: Part[], index: number): boolean {
  const pair = (at: number) =>
    parts
      .slice(Math.max(at, 0), at + 2)
      .map(({ part }) => canonical(part))
      .join(" ") === "aaj kal";
  return pair(index) || (index > 0 && pair(index - 1));
}

const NAME = /^Zara$/;
const FOR = /^(?:for|with|from|of)$/i;
const OF_WHOM = /^(?:ko|ka|ki|ke|se|ne)$/;

/** "For Zara", "zara ko phone": a name, and no courtesy. */
function isZara(parts: Part[], index: number): boolean {
  const { part } = parts[index]!;
  if (!/^zara$/i.test(part)) return false;
  const [before, after] = [parts[index - 1], parts[index + 1]];
  const isInside = before !== undefined && /\p{L}$/u.test(before.part);
  return (
    (isInside && NAME.test(part)) ||
    FOR.test(before?.part ?? "") ||
    (!!after && OF_WHOM.test(wordOf(after)))
  );
}

/** Whom a day is the name of, told by what stands behind it: "پیر صاحب", "جمعہ خان". */
const NAMED_AS: Record<string, RegExp> = {
  pir: /^(?:صاحب|sahab|sahib|بابا|baba|سائیں|sain|مرشد|murshid|پگارا|pagara|ودھائی|wadhai|بخش|bakhsh|کامل)$/i,
  juma: /^(?:خان|khan|گل|gul|بخش|bakhsh)$/i,
  mangal: /^(?:سنگھ|singh|داس|das|خان|khan|پانڈے|سوتر)$/i,
  budh: /^(?:سنگھ|singh|مت|mat)$/i,
};

const BAZAAR = /^(?:بازار|bazaar|bazar)$/i;

/** Also a market that is called for its day: "اتوار بازار". */
function isNamedAsDay(parts: Part[], index: number): boolean {
  const day = wordOf(parts[index]!);
  const next = parts[index + 1]?.part ?? "";
  const isMarket = WEEKDAYS.includes(day) && BAZAAR.test(next);
  return isMarket || (NAMED_AS[day]?.test(next) ?? false);
}

const DUTY =
  /^(?:نائٹ|ڈے|مارننگ|ایوننگ|رات|صبح|شام|پہلی|دوسری|night|day|morning|evening)$/i;
const MOVES = /^(?:kar|kardo|karna|ho|hogaya)$/;

/** "Night shift", though "shift kar do" moves a task. */
function isDuty(parts: Part[], index: number): boolean {
  const [before, part, after] = [-1, 0, 1].map((step) => parts[index + step]);
  const isShift = part !== undefined && wordOf(part) === "shift";
  const isNoun = before !== undefined && DUTY.test(before.part);
  return isShift && isNoun && !(after && MOVES.test(wordOf(after)));
}

const SIX = /^(?:chh?(?:e|ay|ey|ai)|چھ[ےہ]?)$/i;
/** "Chay baje", though "chay" is tea. */
const isSix = (parts: Part[], index: number): boolean =>
  SIX.test(parts[index]!.part) &&
  parts[index + 1] !== undefined &&
  wordOf(parts[index + 1]!) === "baje";

/** What a part is that is spelled like another word, told by those beside it. */
export function unlikeSound(parts: Part[], index: number): string | undefined {
  if (isPulse(parts, index)) return "pulse";
  if (isZara(parts, index)) return "zara_name";
  if (isNamedAsDay(parts, index)) return "name";
  if (isSix(parts, index)) return "6";
  if (isDuty(parts, index)) return "duty";
  return isNowadays(parts, index) ? "nowadays" : undefined;
}
