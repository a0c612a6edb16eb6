import { localNow, toDayText, type Clock } from "../clock.ts";
import { DAY_PHRASES } from "./day-phrases.ts";

const compile = (pattern: string): RegExp =>
  new RegExp(`(?<![\\w/-])(?:${pattern})(?![\\w/-])`, "gi");

const COMPILED = DAY_PHRASES.map(
  ([pattern, reader]) => [compile(pattern), reader] as const,
);

export interface Rephrased {
  text: string;
  /** What stood there before each date that was written in. */
  originals: Map<string, string>;
}

/** The text with days in words as dates that nobody can misread. */
export function writeDays(text: string, clock: Clock): Rephrased {
  const now = localNow(clock);
  const originals = new Map<string, string>();
  const written = COMPILED.reduce(
    (current, [pattern, reader]) =>
      current.replace(pattern, (...match: unknown[]) => {
        const groups = match.filter((part) => typeof part === "string");
        const day = reader(groups as string[], now);
        if (!day.isValid) return groups[0] as string;
        const iso = toDayText(day);
        originals.set(iso, groups[0] as string);
        return iso;
      }),
    text,
  );
  return { text: written, originals };
}
