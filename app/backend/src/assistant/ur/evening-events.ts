import { rule } from "./rule.ts";
import { has, type Said } from "./said.ts";
import type { SpokenTime } from "./spoken-time.ts";

/** As events, and not as what a card or a dress is for. */
const EVENT = rule(
  "(?:dinner|party|dawat|mehndi|mayun|shaadi|shadi|nikah|walima|valima|barat|baraat|dholki|qawwali|mushaira|mehfil|concert|movie|film|ڈنر|پارٹی|دعوت|مہندی|شادی|ولیمہ|بارات|ڈھولکی|قوالی|مشاعرہ|محفل|فلم|raat_kind)(?= (?:hai|hoga|mein|par|at|rakhna|jana|dekh|.* function|[,.]|$))",
);
const HOUR = 60;
const [FIRST, LAST] = [5 * HOUR, 10 * HOUR + 59];

/** "Shaadi hai 8 baje": of an evening, where nothing says which half of the day is meant. */
export const isInEvening = (said: Said, { minutes }: SpokenTime): boolean =>
  minutes >= FIRST && minutes <= LAST && has(said, EVENT);
