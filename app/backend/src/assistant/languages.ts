import type { Language as Tongue } from "@todo-chat/contract";
import { writingOf, type Writing } from "../models/writing.ts";
import { english } from "./en/language.ts";
import { englishPhrases } from "./en/phrases.ts";
import type { Clock } from "./clock.ts";
import type { Context, Language, Phrases } from "./language.ts";
import type { Heard } from "./plan.ts";
import { looksRoman } from "./ur/roman.ts";
import { urdu } from "./ur/language.ts";
import { romanPhrases } from "./ur/phrases-roman.ts";
import { urduPhrases } from "./ur/phrases.ts";

const PHRASES: Record<Writing, (clock: Clock) => Phrases> = {
  en: englishPhrases,
  ur: urduPhrases,
  "ur-Latn": romanPhrases,
};

/** How the answer to a message is written: as the message is. */
export function writingOfMessage(message: string, usual: Tongue): Writing {
  const writing = writingOf(message, usual);
  if (writing === "ur") return writing;
  if (looksRoman(message)) return "ur-Latn";
  return /\p{Script=Latin}/u.test(message) ? "en" : writing;
}

export const phrasesFor = (writing: Writing, clock: Clock): Phrases =>
  PHRASES[writing](clock);

const isUnderstood = ({ intents }: Heard): boolean =>
  intents.some(({ kind }) => kind !== "unknown");

const adds = ({ intents }: Heard): boolean =>
  intents.some(({ kind }) => kind === "add");

/** The likelier language first; the other one where that understands nothing. */
export function readMessage(
  message: string,
  writing: Writing,
  context: Context,
): Heard {
  const [first, second] = writing === "en" ? [english, urdu] : [urdu, english];
  const hear = ({ read, match }: Language): Heard => ({
    intents: read(message, context),
    match,
  });
  const heard = hear(first!);
  if (isUnderstood(heard)) return heard;
  const other = hear(second!);
  // A statement that is no task in its own language is none in another one.
  const guesses = writing === "en" && adds(other);
  return isUnderstood(other) && !guesses ? other : heard;
}
