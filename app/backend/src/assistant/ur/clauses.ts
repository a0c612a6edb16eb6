import { rule } from "./rule.ts";
import { has, keep, wordsOf, type Said } from "./said.ts";
import { asksToAdd } from "./add.ts";
import { hasWords } from "./tidy.ts";

const BREAK = new Set([",", ";", ".", "aur", "phir", "and"]);

/** Verbs that end a sentence of Urdu. */
const COMPLETE_SENTENCE = rule(
  "(?:hai|tha|hoga|ga|rakh|hata|mita|kar|kardo|do|de|dena|lo|lena|jana|liya|diya|gaya|hogaya|chuka|karliya|kardiya|kiya|hua|aya|done|mukammal|khatam|karna|karunga|jaunga|ja|ana|banana|lagana|rakhna|likhna|(?!(?:medicine|phone|machine|online|line|routine|vaccine|magazine) )[^ ]+(?:na|ni|ne|نا|نی|نے)|[^ ]+(?:unga|ungi|enge|oonga|oongi))(?=(?: (?:please|na|yar|ji))* $)",
);

const PREAMBLE =
  /^ (?:(?:mujhe|hamein|mera|meri|mere|list|mein|ye|1|do|\d+|naya|kaam|add|note|likh|likhna|dal|yad|dila|rakh|rakhna|kar|kardo|karna|de|dena|lo|lena|please|zara|yar|ji|acha|theek|ke|ki|ko|ke_that|,|\.|!|:|han|zaruri|aham|fori|hai|bohat|salam|alaikum|suna|abhi|aur|phir|oho|sorry|maaf|ghalti|nahi|bot|hai|aap) )*$/u;

/** Only asks, and says nothing yet of what. */
const isPreamble = (said: Said): boolean => PREAMBLE.test(wordsOf(said));

const ends = (said: Said): boolean =>
  hasWords(said) && !isPreamble(said) && has(said, COMPLETE_SENTENCE);

const DATED = rule("(?<=^ )(?:kal|aaj|parson|{DAY})");

/** "Kal dentist, parson gym": each part begins with its own day. */
const isDated = (said: Said, place: number): boolean =>
  place > 1 && has(said, DATED) && has(keep(said, place + 1), DATED);

function firstBreak(said: Said, from: number): number {
  return said.tokens.findIndex(
    ({ word }, place) =>
      place >= from &&
      BREAK.has(word) &&
      (ends(keep(said, 0, place)) || isDated(said, place)) &&
      hasWords(keep(said, place + 1)) &&
      !continues(keep(said, place + 1)),
  );
}

/** What goes on about the clause before: "…, urgent hai". */
const continues = (said: Said): boolean =>
  /^ (?:(?:bohat |sab se |ye )*(?:zaruri|aham|fori|high|low|medium)(?: priority| kaam| hai| ke sath| par)*|(?:(?:ise|use|vo|to|is) )*(?:(?:vapas|dobara|phir se) )*(?:khol|reopen|open)(?: (?:do|de|kar|kardo|dena))*|(?:please|shukriya|yar|na|ji|theek hai|ok)|(?:high|low|medium|zaruri) priority .{0,12}|(?:(?:ise|ye|use|mujhe|hamein|bas|zarur) )*(?:add|note|likh|yad|list)(?: (?:mein|add|kar|kardo|karna|do|de|dena|lo|lena|dila|karva|rakh|rakhna|dal|zarur|bilkul))*|#tag.*|tag .*)(?: (?:please|,|\.|!))* $/u.test(
    wordsOf(said),
  );

const breaks = (said: Said): Said[] => {
  const place = firstBreak(said, 1);
  if (place < 0) return [said];
  return [keep(said, 0, place), ...breaks(keep(said, place + 1))];
};

const ENUMERATION = rule(
  "(?<=^ )(?:(?:ye|meri|list|mein|mere) )*(?:do|donon|3|4|5|tinon|ye|ye sab) (?:kaam|cheezen|chizen) (?:[^:]*):",
);
const ITEM = new Set([",", "aur", ";", "and"]);

function items(said: Said): Said[] {
  const colon = said.tokens.findIndex(({ word }) => word === ":");
  const body = keep(said, colon + 1);
  const places = body.tokens.flatMap(({ word }, place) =>
    ITEM.has(word) ? [place] : [],
  );
  return [-1, ...places]
    .map((place, index) =>
      keep(body, place + 1, places[index] ?? body.tokens.length),
    )
    .filter(hasWords);
}

export interface Clause {
  said: Said;
  /** One of a list: "two tasks: …, …". */
  listed: boolean;
}

/** The sentences of a message; those of a list "two tasks: …" are marked. */
export function readClauses(said: Said): Clause[] {
  if (has(said, ENUMERATION) && asksToAdd(said))
    return items(said).map((item) => ({ said: item, listed: true }));
  return breaks(said).map((clause) => ({ said: clause, listed: false }));
}
