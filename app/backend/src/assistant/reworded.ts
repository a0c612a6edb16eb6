import { distance } from "fastest-levenshtein";

const isName = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);

/** Like enough for one to be a slip of the other. */
const isSlip = (one: string, other: string): boolean =>
  distance(one.toLowerCase(), other.toLowerCase()) <=
  Math.min(one.length, other.length) / 2;

/** "Buy milk", of "by milk": the whole title again. */
const isCorrected = (own: string[], words: string[]): boolean =>
  own.length === words.length &&
  words.every((word, place) => isSlip(word, own[place]!));

/** Of a title, the word that another one is meant for: a name for a name, the likest, else the last. */
function placeFor(word: string, title: string[]): number {
  const slip = title.findIndex((own) => isSlip(own, word));
  if (slip >= 0) return slip;
  const name = title.findIndex((own, place) => place > 0 && isName(own));
  return isName(word) && name >= 0 ? name : title.length - 1;
}

const PARTICLE = /^(?:up|off|out|in|down|back|away|over)$/i;

/** "I meant Sara", of "call Sana": the title with what was meant in the place of what was said. */
export function reworded(title: string, meant: string): string {
  const own = title.split(/\s+/);
  const words = meant.split(/\s+/);
  if (isCorrected(own, words)) return meant;
  if (own.length === 1 || words.length >= own.length) {
    const endsAlike = words.at(-1)?.toLowerCase() === own.at(-1)?.toLowerCase();
    return endsAlike && own.length > 1 ? `${own[0]} ${meant}` : meant;
  }
  // "Dry cleaning", of "pick up laundry": the verb keeps its particle.
  const verb = PARTICLE.test(own[1]!) ? 2 : 1;
  const kept = Math.max(own.length - words.length, verb);
  if (words.length > 1) return [...own.slice(0, kept), ...words].join(" ");
  const place = placeFor(meant, own);
  return own.map((word, at) => (at === place ? meant : word)).join(" ");
}
