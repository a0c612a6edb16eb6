import { asksToAdd } from "./add.ts";
import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { takeParts } from "./parts.ts";
import { LEVELS, readRanks } from "./priority.ts";
import { rule } from "./rule.ts";
import { find, has, type Said } from "./said.ts";
import { readTarget } from "./target.ts";
import { cutFirst } from "./tidy.ts";
import { isThere } from "./told.ts";
import { DONE_END } from "./verbs.ts";

const NEED = rule("[^ ]{2,}(?:na|ni|ne|نا|نی|نے) hai");
const IS = rule("hai(?=(?: [,.!])* $)");

/** "Zaroori kaghzat jama ho gaye": done, and no rank. */
const FINISHED = rule(`${DONE_END}(?: hai)?(?=(?: [,.!])* $)`);

/** "Ye kitna zaroori hai?": asks. */
const HOW_MUCH = rule("kitna|kya|kaun");

/** "Report bohat zaroori hai": of a task that is there. */
export function readRankTold(
  said: Said,
  { clock, tasks }: Context,
): Intent | undefined {
  const { priority, rest } = readRanks(said);
  const isOver = has(rest, FINISHED) || has(rest, HOW_MUCH);
  if (!priority || asksToAdd(said) || has(rest, NEED) || isOver)
    return undefined;
  const { parts, rest: undated } = takeParts(rest, clock);
  const target = readTarget(cutFirst(undated, [IS]) ?? undated);
  if (Object.values(parts).some(Boolean) || !target) return undefined;
  if (target.by === "it" || (target.by === "words" && !isThere(target, tasks)))
    return undefined;
  return { kind: "update", target, changes: { priority } };
}

const OTHER_RANK = rule(
  "(?<=^ (?:(?:nahi|oho|yar|maaf|ji|are|,) )*)(?:high|medium|low|zaruri|aham|fori)(?: priority)? nahi(?: (?:,|yar|ji|balke|to|sirf|bas|priority))* (?<level>high|medium|low|zaruri|aham|fori)(?: (?:priority|hi|theek|hai|kar|kardo|rakh|do|de|chahiye|raha|ga|sahi|bhi))*(?=(?: [,.!])* $)",
);

/** "High nahi yar, medium hi theek hai": of what was just spoken of. */
export function readOtherRank(said: Said): Intent | undefined {
  const level = find(said, OTHER_RANK)?.groups["level"];
  const priority = LEVELS[level ?? ""];
  return priority
    ? { kind: "update", target: { by: "it" }, changes: { priority } }
    : undefined;
}
