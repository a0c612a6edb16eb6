import { BARE_RENAME } from "./rename-to.ts";
import { rule } from "./rule.ts";
import { has, keep, type Said } from "./said.ts";
import { DONE_END } from "./verbs.ts";

const OF_WHICH = rule("(?<=^ (?:[^ ]+ ){0,2})jo(?= )");
const THAT = rule("(?<=^ )(?:vo|use|ise|un|in|us)(?= )");

/** "Jo bill vala kaam hai, vo kar diya": the comma ends no sentence. */
const isRelative = (said: Said, place: number): boolean =>
  has(keep(said, 0, place), OF_WHICH) && has(keep(said, place + 1), THAT);

const HAD_TO = rule("[^ ]*(?:na|ni|ne|نا|نی|نے) tha(?: na)?(?= $)");
const MERELY_DONE = rule(
  `(?<=^ )(?:(?:vo|ab|bhi|ho|kar|lo|le|de|ja) ){0,3}${DONE_END}(?: (?:hai|,|[.!]))*(?= $)`,
);

/** "Paise dene the, de diye": one deed. */
const isDoneSince = (said: Said, place: number): boolean =>
  has(keep(said, 0, place), HAD_TO) && has(keep(said, place + 1), MERELY_DONE);

const hasBareRename = (said: Said, place: number): boolean =>
  has(keep(said, 0, place), BARE_RENAME);

const SPARED = rule("jo (?:[^ ]+ ){1,5}(?:chorkar|chorna) (?:do|de)(?= $)");
/** "Jo ho gaye wo chor do, baqi batao". */
const isSpared = (said: Said, place: number): boolean =>
  has(keep(said, 0, place), SPARED);

const DAY_BEFORE = rule("{DAY}(?: ko)?(?= $)");
const DAYS_BEHIND = rule(
  "(?<=^ ){DAY}(?: (?:,|aur) {DAY})*(?: (?:ko|ke din|par))?(?= (?:$|,|{PART}|\\d|har|repeat|at))",
);
/** "Gym jana hai Monday, Wednesday aur Friday ko". */
const areDays = (said: Said, place: number): boolean =>
  has(keep(said, 0, place), DAY_BEFORE) &&
  has(keep(said, place + 1), DAYS_BEHIND);

const DATE_OF = rule(
  "(?:aaj|kal|parson|{DAY}|\\d+ (?:tarikh|{MONTH})) vala(?= (?!kaam)[^ ]+ [^ ]+)",
);
const OF_DATES =
  "(?:aaj|kal|parson|{DAY}|{PART}|tak|ko|tarikh|{MONTH}|\\d+|baje)";
const ONLY_DATE = rule(`(?<=^ )${OF_DATES}(?: ${OF_DATES})*(?= $)`);
/** "24 tareekh wali train ka ticket lena, parson tak". */
const isDue = (said: Said, place: number): boolean =>
  has(keep(said, 0, place), DATE_OF) && has(keep(said, place + 1), ONLY_DATE);

const BOTH_BEHIND = rule("(?<=^ (?:[^ ]+ ){1,4})donon(?= )");
const ENDS_FINITE = rule(
  "(?:hai|tha|ga|hoga|gaya|hogaya|liya|diya|kiya|hua|do|de|kardo|kardiya|karliya|done|mukammal)(?= $)",
);
/** "Tests likhna aur laundry dono done hain": the verb belongs to the first title. */
const areBoth = (said: Said, place: number): boolean =>
  has(keep(said, place + 1), BOTH_BEHIND) &&
  !has(keep(said, 0, place), ENDS_FINITE);

/** Whether a comma ends no sentence, though a verb stands before it. */
export const belongsTogether = (said: Said, place: number): boolean =>
  areBoth(said, place) ||
  (said.tokens[place]!.word === "," &&
    [isRelative, isDoneSince, hasBareRename, isSpared, areDays, isDue].some(
      (one) => one(said, place),
    ));
