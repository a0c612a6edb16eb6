import type { Priority } from "@todo-chat/contract";
import type { Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import { dueAs, takeOwnDate } from "./own-date.ts";
import { BARE_LEVEL, levelNamed } from "./priority.ts";
import { rule } from "./rule.ts";
import { cutOut, find, has, type Said } from "./said.ts";
import { readHashTags } from "./tags.ts";
import { toTarget } from "./target.ts";
import { cutFirst } from "./tidy.ts";
import { ASKING, ASKING_END as END } from "./verbs.ts";

const BARE_PRIORITY = rule(
  `(?:ko |ki |ka |itna |ye |mark |as )*(?:priority (?:ko )?)?(?:bohat |sab se |zada )*(?<level>${BARE_LEVEL})(?: priority)?(?: (?:par|mein|vala))*(?: bhi)? (?:bana|kar|kardo|rakh|set|mark|laga)${ASKING}${END}`,
);

const PUT = `(?:kar|kardo|rakh|rakhna|la|lao|laga|barha)${ASKING}${END}`;
const FAVOURED: [Priority, RegExp][] = [
  ["high", rule(`(?:ko |ki )?(?:ziada )?priority (?:do|de|dena)${END}`)],
  ["high", rule(`(?:ko |ki )?(?:priority )?(?:ko )?sab se upar ${PUT}`)],
  [
    "high",
    rule(`(?:ki )?priority (?:ko )?(?:upar ${PUT}|barha${ASKING}${END})`),
  ],
  ["low", rule(`(?:ki )?priority (?:ko )?niche ${PUT}`)],
  ["low", rule(`(?:ko |ki )?(?:priority )?(?:ko )?sab se niche ${PUT}`)],
  ["low", rule(`(?:ki )?priority (?:ko )?(?:ghata|گھٹا)${ASKING}${END}`)],
];

/** "X ko priority do", "X ko sab se upar rakho". */
export function readFavoured(said: Said): Intent | undefined {
  const [priority, favoured] = FAVOURED.find(([, one]) => has(said, one)) ?? [];
  return (
    favoured && {
      kind: "update",
      ...toTarget(cutFirst(said, [favoured])),
      changes: { priority },
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
