import { distance } from "fastest-levenshtein";
import { canonical, isKnown, urduSpellings } from "./lexicon.ts";
import { foldUrdu, isUrduScript } from "./normalize.ts";
import { MONTHS, WEEKDAYS } from "./names.ts";

/** Hours are told by what stands behind them; other words must be longer. */
const SHORTEST = { hour: 3, day: 4, part: 4, month: 4 };

type Kind = keyof typeof SHORTEST;

const HOURS = Array.from({ length: 12 }, (_, hour) => String(hour + 1)).map(
  (hour) => (hour === "2" ? "do" : hour),
);
const DAYS = [...WEEKDAYS, "hafta", "parson"];
const DAY_PARTS = ["subah", "dopahar", "shaam", "raat", "sehpehar"];

const CLOCK = new Set(["baje", "baj", "baj kar"]);
const TIED = new Set(["ko", "tak", ...DAY_PARTS]);

const spellingsOf = (names: string[]): [string, string][] =>
  names.flatMap((name) =>
    urduSpellings(name).map((spelling): [string, string] => [spelling, name]),
  );

const SPELLED: Record<Kind, [string, string][]> = {
  hour: spellingsOf(HOURS),
  day: spellingsOf(DAYS),
  part: spellingsOf(DAY_PARTS),
  month: spellingsOf(MONTHS),
};

const firstOf = (word: string): string => (word[0] === "آ" ? "ا" : word[0]!);

function nearest(word: string, kind: Kind): string | undefined {
  if (word.length < SHORTEST[kind]) return undefined;
  return SPELLED[kind].find(
    ([spelling]) =>
      spelling.length >= SHORTEST[kind] &&
      firstOf(spelling) === firstOf(word) &&
      distance(spelling, word) === 1,
  )?.[1];
}

const isNumber = (word = ""): boolean => /^\d+(?::\d\d)?$|^do$/.test(word);

/** What could be said there: only a place for times is one for a slip in their names. */
function kindAt(before: string, after: string): Kind | undefined {
  if (CLOCK.has(after)) return "hour";
  if (isNumber(before)) return "month";
  if (isNumber(after)) return "part";
  return TIED.has(after) ? "day" : undefined;
}

/** A misspelled hour, weekday, month or part of the day, told by what stands beside it. */
export function timeMeant(
  part: string,
  before = "",
  after = "",
): string | undefined {
  if (!isUrduScript(part)) return undefined;
  const kind = kindAt(before, after);
  const word = foldUrdu(part);
  if (!kind || (isKnown(part) && !isNear(canonical(part), kind)))
    return undefined;
  return nearest(word, kind);
}

/** "ساتھ بجے" is seven, though the word is known. */
const isNear = (word: string, kind: Kind): boolean =>
  kind === "hour" && word === "sath";
