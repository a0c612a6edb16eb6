/** Nights and evenings that are something to go to, and what is named after a time of day. */
const OCCASION =
  /\b(?:(?:parents'?|parents's|parent|movie|film|date|quiz|game|games|girls'?|boys'?|ladies'?|family|opening|open|curry|pizza|poker|karaoke|taco|mehndi|qawwali|mushaira|graduation|prom|talent|music|bonfire|wedding|induction|information|info|open[- ]mic) (?:evening|night)s?|(?:evening|night|morning) (?:shift|class|classes|run|prayer|prayers|routine|meds|medicine|medication|dose|service|school|duty|out|cream|feed|flight|bus|dress|gown|light|lamp|standup|stand-up|assembly|round|rounds|rota|suit|guard)|afternoon tea)\b/gi;
const FIRST_SIGN = 0xe200;
const SIGNS = /[\ue200-\ue2ff]/g;

export interface Occasions {
  text: string;
  named: string[];
}

/** "Parents evening": out of sight of who looks for times, one sign for each. */
export function hideOccasions(given: string): Occasions {
  const named: string[] = [];
  const text = given.replace(OCCASION, (words) => {
    named.push(words);
    return String.fromCharCode(FIRST_SIGN + named.length - 1);
  });
  return { text, named };
}

export const showOccasions = (text: string, named: string[]): string =>
  text.replace(SIGNS, (sign) => named[sign.charCodeAt(0) - FIRST_SIGN] ?? "");
