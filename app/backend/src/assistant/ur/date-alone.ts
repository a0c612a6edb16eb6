import type { Clock } from "../clock.ts";
import { takeDate, takeParts, type Parts } from "./parts.ts";
import { keep, type Said } from "./said.ts";
import { hasWords } from "./tidy.ts";

const kindsOf = (parts: Parts): string[] =>
  Object.entries(parts).flatMap(([kind, value]) => (value ? [kind] : []));

/** What a text says of time when it says nothing else. */
function kindsAlone(said: Said, clock: Clock): string[] {
  const { parts, rest } = takeDate(takeParts(said, clock), clock);
  return hasWords(rest) ? [] : kindsOf(parts);
}

const JOINS = new Set([",", "aur", "and"]);

/** "Dhai baje, gym jana hai", "gym jana hai, har itwar 8 baje": a date, and what it is of. */
export function isBesideDate(said: Said, place: number, clock: Clock): boolean {
  const mark = said.tokens[place]!.word;
  const [before, behind] = [keep(said, 0, place), keep(said, place + 1)];
  if (!JOINS.has(mark)) return false;
  if (kindsAlone(before, clock).length > 0) return true;
  const told = kindsAlone(behind, clock);
  const known = kindsOf(takeParts(before, clock).parts);
  return told.length > 0 && !known.some((kind) => told.includes(kind));
}
