import { hidingFrom, type Hidden } from "./hidden.ts";

/** Nights and evenings that are something to go to, and what is named after a time of day. */
const OCCASION =
  /\b(?:(?:parents'?|parents's|parent|movie|film|date|quiz|game|games|girls'?|boys'?|ladies'?|family|opening|open|curry|pizza|poker|karaoke|taco|mehndi|qawwali|mushaira|graduation|prom|talent|music|bonfire|wedding|induction|information|info|open[- ]mic) (?:evening|night)s?|(?:evening|night|morning) (?:shift|class|classes|run|prayer|prayers|routine|meds|medicine|medication|dose|service|school|duty|out|cream|feed|flight|bus|dress|gown|light|lamp|standup|stand-up|assembly|round|rounds|rota|suit|guard)|afternoon tea)\b/gi;
const OCCASIONS = hidingFrom(0xe200);

/** "Parents evening": out of sight of who looks for times, one sign for each. */
export const hideOccasions = (given: string): Hidden =>
  OCCASIONS.hide(given, [OCCASION]);

export const showOccasions = OCCASIONS.show;
