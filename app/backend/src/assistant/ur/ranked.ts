import type { Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import { dueAs, takeOwnDate } from "./own-date.ts";
import { BARE_LEVEL, levelNamed } from "./priority.ts";
import { rule } from "./rule.ts";
import { cutOut, find, type Said } from "./said.ts";
import { readHashTags } from "./tags.ts";
import { toTarget } from "./target.ts";
import { cutFirst } from "./tidy.ts";
import { ASKING, ASKING_END as END } from "./verbs.ts";

const BARE_PRIORITY = rule(
  `(?:ko |ki |ka |itna |ye |mark |as )*(?:priority (?:ko )?)?(?:bohat |sab se |zada )*(?<level>${BARE_LEVEL})(?: priority)?(?: (?:par|mein|vala))*(?: bhi)? (?:bana|kar|kardo|rakh|set|mark|laga)${ASKING}${END}`,
);

const FAVOURED = rule(`(?:ko |ki )?(?:ziada )?priority (?:do|de|dena)${END}`);

/** "X ko priority do". */
export function readFavoured(said: Said): Intent | undefined {
  const favoured = cutFirst(said, [FAVOURED]);
  return (
    favoured && {
      kind: "update",
      ...toTarget(favoured),
      changes: { priority: "high" },
    }
  );
}

/** "X ko urgent kar do". */
export function readRanked(whole: Said, clock: Clock): Intent | undefined {
  const { tags, rest: untagged } = readHashTags(whole);
  const { rest: said, due } = takeOwnDate(untagged, clock);
  const found = find(said, BARE_PRIORITY);
  const priority = levelNamed(found?.groups["level"] ?? "");
  if (!found || !priority) return undefined;
  const rest =
    cutFirst(cutOut(said, found), [
      rule(
        "(?:itna |ab |bohat )*(?:zaruri|aham|fori)(?: nahi)?(?: hai| raha)?(?: ,)?",
      ),
    ]) ?? cutOut(said, found);
  const target = dueAs(toTarget(rest).target, due);
  const addTags = tags.length > 0 && { addTags: tags };
  return { kind: "update", target, changes: { priority, ...addTags } };
}
