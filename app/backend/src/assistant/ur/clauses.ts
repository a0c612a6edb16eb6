import { rule } from "./rule.ts";
import {
  cutAll,
  find,
  has,
  keep,
  readSaid,
  wordsOf,
  type Said,
} from "./said.ts";
import { endsAtDots } from "./at-dots.ts";
import type { Clock } from "../clock.ts";
import { beginsWithOrder, endsWithoutVerb } from "./breaks.ts";
import { isBesideDate } from "./date-alone.ts";
import { haveOwnDates } from "./dated-parts.ts";
import { linesOf, readListed, withDayOf } from "./listed.ts";
import { endsInNoun } from "./nouns.ts";
import { hasWords } from "./tidy.ts";
import { belongsTogether } from "./together.ts";

const BREAK = new Set(
  [",", ";", ":", ".", "?", "aur", "phir", "and"].concat(["lekin", "but"]),
);

/** Verbs that end a sentence of Urdu. */
const COMPLETE_SENTENCE = rule(
  `(?:hai|tha|hoga|ga|rakh|hata|mita|kar|kardo|do|de|dena|lo|lena|jana|liya|diya|gaya|hogaya|chuka|karliya|kardiya|kiya|hua|ho|aya|done|mukammal|khatam|karna|karunga|jaunga|ja|ana|banana|lagana|rakhna|likhna|(?!(?:medicine|phone|machine|online|line|routine|vaccine|magazine) )[^ ]+(?:na|ni|ne|نا|نی|نے)|[^ ]+(?:unga|ungi|enge|oonga|oongi)|nahi (?!balke|sirf|\\d)[^ ]+|ya nahi|raha(?: hai(?: bahar| udhar| idhar| aaj)?)?)(?=(?: (?:please|na|yar|ji|abhi tak|ab tak|mujhe|mujhko|mein ne|maine|hamein|hamne|(?:un|in) شاء allah|inshallah|insha allah))* $)|(?:liya|diya|gaya|aya|kiya|do|kardo)(?: hai)? [^ ]+ (?:ko|ke liye)(?= $)|na ho ab(?= $)`,
);

const PREAMBLE =
  /^ (?:(?:mujhe|hamein|mera|meri|mere|list|mein|ye|1|do|\d+|naya|kaam|add|note|likh|likhna|dal|yad|dila|rakh|rakhna|kar|kardo|karna|de|dena|lo|lena|please|zara|yar|ji|acha|theek|ke|ki|ko|ke_that|,|\.|!|:|han|na|lo|vo|bhi|zaruri|aham|fori|hai|bohat|vocative|salam|alaikum|suna|abhi|aur|phir|oho|sorry|maaf|ghalti|nahi|bot|hai|aap) )*$/u;

/** Only asks, and says nothing yet of what. */
const isPreamble = (said: Said): boolean => PREAMBLE.test(wordsOf(said));

const ends = (said: Said): boolean =>
  hasWords(said) &&
  !isPreamble(said) &&
  has(said, COMPLETE_SENTENCE) &&
  !endsInNoun(said);

const OF_DATES =
  "(?:(?:agla|is)(?= (?:{DAY}|hafta|mahina) )|hafta|mahina|{DAY}|aaj|kal|parson|ko|{PART}|\\d+(?:[:.]\\d\\d)?|do|baje|am|pm|ka|ki|ke|tak|mein|{MONTH}|tarikh|at|by|before)";
const DATE_LAST = rule(`(?<=(?:hai|tha) )${OF_DATES}(?: ${OF_DATES})*(?= $)`);

/** "Flight hai parson 4:45 ki, …": a date behind the verb. */
const endsDated = (said: Said): boolean =>
  !isPreamble(said) && has(said, DATE_LAST);

const FINITE =
  "(?:(?:hogaya|karliya|kardiya|(?:ho|kar|lo|le|de|bhej|likh|pura) (?:gaya|liya|liye|diya|aya))(?: (?:hai|tha))?|[^ ]{2,}(?:na|ni|ne) hai|ko hai(?= us )|(?:hai|ga|tha)(?= (?:is|us|isi|usi|ise|use) (?:din|roz) )|nahi (?:mila|mili|mile|hua|kiya|liya|diya|aya|gaya)(?: (?:gaya|saka|hai))?)";
const UNMARKED = rule(`(?<=^ [^ ]+ .*)${FINITE}(?= (?:[^ ]+ ){3})`);
const OWN_VERB = rule(
  `(?:${FINITE}|[^ ]{2,}(?:na|ni|ne|نا|نی|نے)(?: hai)?|karva hai|nahi [^ ]+(?: hai)?|raha gaya|karunga|jaunga|[^ ]+(?:unga|ungi|enge))(?= $)`,
);
const GOES_ON =
  /^ (?:hai|tha|maine|hamne|mein|ko|ka|ki|ke|ke_that|se|par|tak|kya|vo|ye|ya|jo|to|lekin|vala|na|nahi|kyun|kaam|liye|phir|aur|[^\p{L}\p{N} ].*) /u;

/** Where sentences have no marks between them, each is looked for in the rest. */
const MOST_WORDS = 60;

/** "Doodh le liya anday nahi mile": where a sentence ends without a mark. */
function unmarkedBreak(said: Said): number {
  if (said.tokens.length > MOST_WORDS) return -1;
  const place = find(said, UNMARKED)?.until ?? said.tokens.length;
  const [before, behind] = [keep(said, 0, place), keep(said, place)];
  const isBreak =
    !isPreamble(before) &&
    !isPreamble(behind) &&
    (has(behind, OWN_VERB) || beginsWithOrder(behind)) &&
    !GOES_ON.test(wordsOf(behind)) &&
    !continues(behind);
  return isBreak ? place : -1;
}

const FIRST_DAY =
  "kal|aaj|parson|tarson|{DAY}|hafta(?= ko )|agla (?:din|roz|hafta|mahina|{DAY})|weekend|(?:\\d+|do|adha) (?:ghanta|minat|din|hafta)(?: ke)? bad|\\d+ (?:{MONTH}|ko|tarikh)|{MONTH} \\d+";
const FIRST_HOUR = "(?:\\d+(?:[:.]\\d\\d)?|do) baje";
const STARTS_DATED = rule(`(?<=^ (?:pehla )?)(?:${FIRST_DAY}|${FIRST_HOUR})`);
const FIRST = rule("(?<=^ )pehla(?! (?:vala|kaam|ko|se) )");
const TIMED = rule(
  `(?<=^ )(?:${FIRST_DAY}|{PART}|${FIRST_HOUR})(?= .*[^ ]{3,} $)`,
);
const ONLY_DATED = rule(`(?<=^ )${OF_DATES}(?: (?:, )?${OF_DATES})*(?= $)`);

const ENDS_DATED = rule(
  `(?<=^ (?:(?!{DAY}|kal|aaj|parson)[^ ]+ ){1,6})(?:{DAY}|kal|aaj|parson)(?: ko)?(?= $)`,
);
const OWN_DAY = rule(
  `(?<=^ (?:(?!{DAY}|kal|aaj|parson|ko|ka|ki|ke|se|par|mein|tak|{PART}|hai|jana)[^ ]+ ){1,4})(?:{DAY}|kal|aaj|parson)(?= .*[^ ]+ $)`,
);

const MOST_BEFORE = 8;

/** "Sabzi kal, phal parson lane hain": each has its own day behind its name. */
const isEachDated = (said: Said, place: number): boolean =>
  place <= MOST_BEFORE &&
  has(keep(said, 0, place), ENDS_DATED) &&
  has(keep(said, place + 1), OWN_DAY);

const NOT_THEN = rule(
  "(?<=^ )(?:{DAY}|{PART}|{NUM}|weekend|(?:is |isi |agla )?(?:hafta|mahina)|aaj|kal|parson|rozana|haftavar|mahana)(?: (?:ko|baje|par|mein))* nahi(?=(?: [.!])* $)",
);

/** "Kal dentist, parson gym": each part begins with its own day. */
const isDated = (said: Said, place: number): boolean =>
  place > 1 &&
  has(said, STARTS_DATED) &&
  !has(keep(said, 0, place), NOT_THEN) &&
  !has(keep(said, 0, place), ONLY_DATED) &&
  has(keep(said, place + 1), TIMED);

/** "Ho gaya 🎉 bas …": a picture ends a sentence as a full stop does. */
const PICTURE = /^\p{Extended_Pictographic}/u;

const isMark = ({ tokens }: Said, place: number): boolean =>
  BREAK.has(tokens[place]!.word) || PICTURE.test(tokens[place]!.word);

const endsAtComma = (said: Said, place: number): boolean =>
  said.tokens[place]!.word === "," && endsDated(keep(said, 0, place));

/** Whether what stands before a mark is a sentence of its own. */
const endsAt = (said: Said, place: number): boolean =>
  endsAtDots(said, place) ||
  (said.tokens[place]!.word !== ":" && ends(keep(said, 0, place))) ||
  endsWithoutVerb(said, place) ||
  endsAtComma(said, place) ||
  haveOwnDates(said, place) ||
  isDated(said, place) ||
  isEachDated(said, place);

function firstBreak(said: Said, from: number, clock: Clock): number {
  if (!hasWords(said)) return -1;
  return said.tokens.findIndex(
    (_, place) =>
      place >= from &&
      isMark(said, place) &&
      endsAt(said, place) &&
      hasWords(keep(said, place + 1)) &&
      !belongsTogether(said, place) &&
      !isBesideDate(said, place, clock) &&
      !continues(keep(said, place + 1)),
  );
}

/** What goes on about the clause before: "…, urgent hai", "…, kal nahi". */
const continues = (said: Said): boolean =>
  has(said, NOT_THEN) ||
  /^ (?:(?:bohat |sab se |ye |it's |its )*(?:zaruri|aham|fori|high|low|medium)(?: priority| kaam| hai| ke sath| par)*|(?:(?:ise|use|vo|to|is) )*(?:(?:vapas|dobara|phir se) )*(?:khol|reopen|open)(?: (?:do|de|kar|kardo|dena))*|(?:please|shukriya|yar|na|ji|theek hai|ok)|(?:high|low|medium|zaruri) priority (?!.*(?:rakh|rakhna|kar|kardo|set|bana|laga|mark) ).{0,12}|(?:(?:ise|ye|use|mujhe|hamein|bas|just|sirf|zarur|bhi|list|mein) )*(?:dal|add|note|repeat|likh|yad|list)(?: (?:mein|add|kar|kardo|karna|do|de|dena|lo|lena|dila|karva|rakh|rakhna|dal|zarur|bilkul|to|the|mera|ye|it|list|kaam|laga|set|on|karna|sath))*(?: (?:aaj|kal|parson|subah|shaam|raat|ko))*|(?:har (?:hafta|mahina|din|roz|saal)|rozana|haftavar|mahana)(?: (?:repeat|ho|hoga|hai|kar|kardo|karna|do|de|rakh|rakhna))*|(?:bas|sirf) 1 (?:hi )?bar|(?:(?:uska|us|is|ka|ki|aur) )*(?:vaqt|tarikh|priority|due) (?:bhi )?(?:bata|dikha)(?: (?:do|de|dena|kar|kardo))*|remind mein(?: (?:at|on|by|in|the|ko|baje|am|pm|kal|aaj|parson|subah|dopahar|shaam|raat|\d+(?:[:.]\d\d)?))*|#tag.*|tag .*|note(?: mein)?(?: likh| dal| kar| do)* (?::|ke_that) .*)(?: (?:please|,|\.|!))* $/u.test(
    wordsOf(said),
  );

const breaks = (said: Said, clock: Clock): Said[] => {
  const place = firstBreak(said, 1, clock);
  if (place < 0) {
    const unmarked = unmarkedBreak(said);
    return unmarked < 0
      ? [said]
      : [keep(said, 0, unmarked), ...breaks(keep(said, unmarked), clock)];
  }
  const isAsked = said.tokens[place]!.word === "?";
  const isThen = said.tokens[place]!.word === "phir";
  const whole = keep(said, 0, isAsked ? place + 1 : place);
  const first = isThen ? cutAll(whole, FIRST) : whole;
  return [first, ...breaks(keep(said, place + 1), clock)];
};

export interface Clause {
  said: Said;
  /** One of a list: "two tasks: …, …". */
  listed: boolean;
  /** What announces the list. */
  head?: Said;
}

/** The sentences of a message; those of a list "two tasks: …" are marked. */
export function readClauses(said: Said, clock: Clock): Clause[] {
  const list = readListed(said, clock);
  if (!list)
    return linesOf(said.text)
      .flatMap((line) => breaks(readSaid(line), clock))
      .map((one) => ({ said: one, listed: false }));
  const { head, items } = list;
  return items.map((item) => ({
    ...{ said: withDayOf(head, item, clock), listed: true },
    ...(head && { head }),
  }));
}
