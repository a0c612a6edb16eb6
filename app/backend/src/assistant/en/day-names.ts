import { FULL_DAY } from "./calendar.ts";
import { hidingFrom, type Hidden } from "./hidden.ts";
import { STARTS_WITH_DOING } from "./verbs.ts";

const DAY_PART = "(?:morning|afternoon|evening|night)";

/** Days that are called so, and papers that are named after the day of theirs. */
const DAY_NAME =
  /\b(?:(?:black|good|casual) friday|friday the (?:13th|thirteenth)|(?:cyber|blue|easter|bank holiday) monday|ash wednesday|(?:shrove|super|ruby) tuesday|maundy thursday|(?:palm|easter|super bowl) sunday|(?:sun|satur)day (?:times|telegraph|guardian|mirror|mail|express|post|star|herald|observer|papers?|roast|best))\b/gi;
/** What no thing is called: a word behind it shows that the day is one. */
const NO_NOUN =
  "(?:at|by|before|after|and|or|for|of|to|from|until|till|in|on|with|without|next|this|that|week|weeks|the|my|his|her|our|its?|is|are|was|if|when|so|because|please|as|about|around|then|instead|not|i|we|you|they|he|she|morning|afternoon|evening|night)";
/** "The Tuesday bin", "my morning alarm": said of a thing, and no date of the deed. */
const OF_THING = new RegExp(
  `(?<=(?<!\\b(?:in|on|during|by|until|till|before|over|through|this|next) )\\b(?:the|my|our|his|her|their|your|an?|\\w+'s) )(?:${FULL_DAY}|${DAY_PART})(?= (?!${NO_NOUN}\\b)[a-z]{3,})`,
  "gi",
);
/** "Friday's slides". */
const OF_DAY = new RegExp(
  `\\b(?:${FULL_DAY}|today|tomorrow|tonight)'s(?= (?!${NO_NOUN}\\b)[a-z]{3,})`,
  "gi",
);
/** Deeds of which the thing is what takes place: "attend the Monday meeting". */
const TAKES_PLACE =
  /^(?:to )?(?:attend|go|join|meet|teach|visit|watch|see|have|do|make|host|play|catch|cover)\b/i;
const DEED =
  "(?:[Ww]atch|[Rr]ewatch|[Ss]ee|[Rr]ead|[Ss]tream|[Dd]ownload|[Rr]ent|[Bb]orrow|[Rr]eturn|[Ll]isten to)";
const KIND = "(?:the (?:film|movie|book|show|album|series|novel|song) )?";
const SMALL = "(?: (?:the|of|a|an|in|with|and|to|is|at|for|on|&))*";
const CAPITAL = "[A-Z][\\w'’]*";
const DAY_AT_END = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?! [A-Z])";
/** "Watch Friday Night Lights": the capitals of a name; a day alone at its end is one. */
const WORK = new RegExp(
  `(?<=\\b${DEED} ${KIND})(?:(?:\\d+|[Tt]he) (?=${CAPITAL}))?${CAPITAL}(?:${SMALL} (?!${DAY_AT_END})${CAPITAL})+`,
  "g",
);
/** "Watch 28 days later" counts no days. */
const COUNTED_WORK =
  /(?<=\b(?:re)?watch (?:the (?:film|movie) )?)\d+ (?:hours|days|weeks|months|years)(?: later)?\b/gi;

const DAY_NAMES = hidingFrom(0xe300);

/** Words of a title that sound like a date, out of sight of who looks for one. */
export function hideDayNames(given: string): Hidden {
  const isOfThing = STARTS_WITH_DOING.test(given) && !TAKES_PLACE.test(given);
  return DAY_NAMES.hide(given, [
    WORK,
    COUNTED_WORK,
    DAY_NAME,
    ...(isOfThing ? [OF_THING, OF_DAY] : []),
  ]);
}

export const showDayNames = DAY_NAMES.show;
