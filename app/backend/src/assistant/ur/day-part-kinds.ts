import type { Part } from "./pieces.ts";

/** English parts of the day, as what a thing of theirs is called here. */
const KINDS: Record<string, string> = {
  morning: "subah_kind",
  afternoon: "dopahar_kind",
  evening: "shaam_kind",
  night: "raat_kind",
};
const OF_MORNING =
  /^(?:walk|shift|class|classes|duty|run|jog|assembly|tea|routine|batch|show|cream|gown|suit|bus|out|stay|school|college|course|nap|gym|session)s?$/i;
const BEFORE_NIGHT =
  /^(?:movie|film|game|games|mehndi|quiz|pizza|date|girls|family|qawwali|karaoke|dholki|opening|poker|music|musical|gaming|bbq|ladies)$/i;

/** "Morning walk", "movie night": a kind of walk or night, and no time of the day. */
export function kindOfDayPart(
  { part }: Part,
  before?: Part,
  after?: Part,
): string | undefined {
  const kind = KINDS[part.toLowerCase()];
  const isKind =
    (after && OF_MORNING.test(after.part)) ||
    (before && BEFORE_NIGHT.test(before.part));
  return isKind ? kind : undefined;
}

/** The part of the day that such a name tells of: "evening class 7 baje". */
export const dayPartOfKind = (word: string): string | undefined =>
  /^(.+)_kind$/.exec(word)?.[1];
