import type { Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import { takeParts } from "./parts.ts";
import { readRanks } from "./priority.ts";
import { rule } from "./rule.ts";
import { find, has, keep, type Said } from "./said.ts";
import { toTarget } from "./target.ts";
import { cutFirst, titleOf } from "./tidy.ts";

const DOING = "(?: (?:kar|kardo|karke|karna|do|de|dena|lo|ke))";
const BEFORE_TITLE = "(?: (?:to|:|,|-|ke_that))";

/** "… rename kar do to X", "… ka naam badal ke X": nothing but the title is behind the verb. */
const OUTRIGHT = rule(
  `(?:(?:ka|ki|ke|ko) )?(?:rename${DOING}*|title (?:badal|update|rename)${DOING}+)${BEFORE_TITLE}*(?= [^ ]+)`,
);
/** "… ka naam badal do, X": nothing is renamed before the comma. */
export const BARE_RENAME = rule(
  `(?:rename${DOING}*|title (?:badal|update|rename)${DOING}+)(?= $)`,
);
/** "… edit kar do: X". */
const CHANGED = rule(
  `(?:ko )?(?:badal|update)${DOING}+${BEFORE_TITLE}+(?= [^ ]+)`,
);
/** "Rename A to B", as in English. */
const RENAME = rule("(?<=^ )rename(?: the)?(?= [^ ]+ .*to )");
const TO = rule("to(?= [^ ]+)");

/** "Jo doctor likha hua hai na, usko … kar do". */
const AS_WRITTEN = rule(
  "(?<=^ (?:vo |ye )?jo [^ ]+ (?:[^ ]+ ){0,4})(?:likha|لکھا|likh|likhva|likhvaya|لکھوایا)(?: (?:hua|raha|gaya|diya))?(?: (?:hai|tha))(?: na)?(?: ,)?(?: (?:vo|use|ise|(?:us|is) (?:ko|ka title|ki bajaye)))(?: (?:badal (?:kar|ke)|ab|ko))*(?= [^ ]+ )",
);
const NO_TITLE = rule(
  "(?<=^ )(?:mukammal|done|khatam|delete|aage|late|shift|postpone|{DAY}|kal|parson|aaj)",
);
const LEADS = rule("(?<=^ )(?:vo |ye )?jo");

/** What is written otherwise in the place of what is there. */
function readRewritten(said: Said, clock: Clock): Intent | undefined {
  const found = find(said, AS_WRITTEN);
  const named = found && cutFirst(keep(said, 0, found.from), [LEADS]);
  const value = found && cutFirst(keep(said, found.until), [ENDS_IN_ORDER]);
  if (!named || !value || !takeParts(value, clock).rest.tokens.length)
    return undefined;
  const title = titleOf(value);
  const { priority } = readRanks(value);
  return title && !priority && !has(value, NO_TITLE)
    ? { kind: "update", ...toTarget(named), changes: { title } }
    : undefined;
}

const ENDS_IN_ORDER = rule(
  "(?:kar|kardo|rakh|likh|bana|badal)(?: (?:do|de|dena|lo|lena|please))*(?= $)",
);

function renamed(named: Said, value: Said): Intent | undefined {
  const title = titleOf(value);
  return title
    ? { kind: "update", ...toTarget(named), changes: { title } }
    : undefined;
}

function readRenameFirst(said: Said): Intent | undefined {
  const verb = find(said, RENAME);
  const rest = verb && keep(said, verb.until);
  const to = rest && find(rest, TO);
  return rest && to && renamed(keep(rest, 0, to.from), keep(rest, to.until));
}

const saysNoDate = (value: Said, clock: Clock): boolean =>
  takeParts(value, clock).rest.tokens.length === value.tokens.length;

/** "… rename kar do": the title is still to be said. */
function readBareRename(said: Said): Intent | undefined {
  const named = cutFirst(said, [BARE_RENAME]);
  return named && { kind: "update", ...toTarget(named), changes: {} };
}

/** A new title that stands behind the order; one with a verb behind it is not read here. */
export function readRenameTo(said: Said, clock: Clock): Intent | undefined {
  const first =
    readRewritten(said, clock) ?? readRenameFirst(said) ?? readBareRename(said);
  if (first ?? has(said, ENDS_IN_ORDER)) return first;
  const outright = find(said, OUTRIGHT);
  const found = outright ?? find(said, CHANGED);
  if (!found?.from) return undefined;
  const value = keep(said, found.until);
  return outright || saysNoDate(value, clock)
    ? renamed(keep(said, 0, found.from), value)
    : undefined;
}
