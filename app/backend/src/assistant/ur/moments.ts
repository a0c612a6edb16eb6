import type { DateTime } from "luxon";
import { localNow, type Clock } from "../clock.ts";
import { AMOUNT, readAmount } from "./amount.ts";
import { rule, toNumber, type Reader } from "./rule.ts";

const HOUR = 60;

/** "In two hours", "half an hour later": a moment, whatever the day. */
export const MOMENT_READERS: Reader<DateTime, Clock>[] = [
  {
    rule: rule(
      `(?<!har )(?:(?:ab|abhi) se )?(?<h>${AMOUNT}) ghanta(?: aur)?(?: (?<m>{NUM}) minat)?(?: ke)? (?:bad|mein|andar|tak)`,
    ),
    read: ({ h = "", m }, clock) =>
      inMinutes(readAmount(h) * HOUR + (m ? toNumber(m) : 0), clock),
  },
  {
    rule: rule(
      `(?<!har )(?:(?:ab|abhi) se )?(?<m>${AMOUNT}) minat(?: ke)? (?:bad|mein|andar|tak)`,
    ),
    read: ({ m = "" }, clock) => inMinutes(readAmount(m), clock),
  },
  {
    rule: rule(`in (?<n>${AMOUNT}) (?<unit>ghanta|minat)`),
    read: ({ n = "", unit }, clock) =>
      inMinutes(readAmount(n) * (unit === "minat" ? 1 : HOUR), clock),
  },
  {
    rule: rule("(?<!(?:\\d|do) )ghanta (?:bhar )?(?:ke )?bad"),
    read: (_, clock) => inMinutes(HOUR, clock),
  },
];

const inMinutes = (minutes: number, clock: Clock): DateTime =>
  localNow(clock).plus({ minutes });
