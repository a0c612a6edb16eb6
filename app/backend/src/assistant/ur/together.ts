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

/** Whether a comma ends no sentence, though a verb stands before it. */
export const belongsTogether = (said: Said, place: number): boolean =>
  said.tokens[place]!.word === "," &&
  [isRelative, isDoneSince, hasBareRename, isSpared].some((one) =>
    one(said, place),
  );
