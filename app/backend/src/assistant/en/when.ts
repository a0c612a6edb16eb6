import type { ParsedResult } from "chrono-node";
import { casual } from "chrono-node/en";
import { localNow, type Clock } from "../clock.ts";
import { hasDay, hasTime, toDue } from "./moment.ts";
import { tidy } from "./words.ts";

const PREPOSITIONS =
  /(?:[\s,]*\b(?:due|by|on|at|in|before|until|till|for|from)\b(?: the)?)+\s*$/i;
/** Words that are dates only where a sentence says so. */
const AMBIGUOUS = /^(?:mon|sat|sun|mar|march|may|dec|now)$/i;

/** Phrases that the date library does not know, in ones that it does. */
const rephrase = (text: string): string =>
  text.replace(/\b(?:the )?day after tomorrow\b/gi, "in 2 days");

function isMeant(text: string, { text: words, index }: ParsedResult): boolean {
  return !AMBIGUOUS.test(words) || PREPOSITIONS.test(text.slice(0, index));
}

function parseDates(text: string, clock: Clock): ParsedResult[] {
  const reference = {
    instant: clock.now,
    timezone: localNow(clock).offset,
  };
  const results = casual.parse(text, reference, { forwardDate: true });
  return results.filter((result) => isMeant(text, result));
}

const endOf = ({ index, text }: ParsedResult) => index + text.length;

/** The date that ends the sentence; else the first one. */
function choose(text: string, dates: ParsedResult[]): ParsedResult | undefined {
  const last = dates.at(-1);
  const ends = last && /^[\s.!?)]*$/.test(text.slice(endOf(last)));
  return ends ? last : dates[0];
}

/** Whether the words stand where a date stands: first, or behind "on". */
function standsAsDate(text: string, { index }: ParsedResult): boolean {
  const before = text.slice(0, index);
  return before.trim() === "" || PREPOSITIONS.test(before);
}

/** "on friday … at 5pm": a day and a time that stand apart. */
function findPartner(
  text: string,
  chosen: ParsedResult,
  dates: ParsedResult[],
): ParsedResult | undefined {
  return dates.find((other) =>
    hasDay(chosen)
      ? !hasTime(chosen) && !hasDay(other) && hasTime(other)
      : hasDay(other) && !hasTime(other) && standsAsDate(text, other),
  );
}

function cutOut(text: string, result: ParsedResult): string {
  const before = text.slice(0, result.index).replace(PREPOSITIONS, "");
  return `${before} ${text.slice(endOf(result))}`;
}

/** Reads and removes the date and time that a text names. */
export function readWhen(
  given: string,
  clock: Clock,
): { rest: string; due?: string } {
  const text = rephrase(given);
  const dates = parseDates(text, clock);
  const chosen = choose(text, dates);
  if (!chosen) return { rest: given };
  const partner = findPartner(text, chosen, dates);
  const [date, time] =
    partner && !hasDay(chosen) ? [partner, chosen] : [chosen, partner];
  const used = [chosen, ...(partner ? [partner] : [])];
  // From the end, so that earlier positions stay right.
  const rest = used
    .sort((one, other) => other.index - one.index)
    .reduce(cutOut, text);
  return { rest: tidy(rest), due: toDue(date, time, clock) };
}
