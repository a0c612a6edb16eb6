import type { Clock } from "../clock.ts";
import type { Intent, Target } from "../intent.ts";
import { readValueAlone } from "./loose.ts";
import { rule } from "./rule.ts";
import { cutOut, find, keep, type Found, type Said } from "./said.ts";
import { readTarget } from "./target.ts";

const POINTS = rule(
  "(?<=^ )(?:(?:ab|ji|acha|to|aur|please|,) )*(?:(?:in|un|ye|vo) )?(?<who>donon|tinon|charon|sab|sara)(?: kaam)?(?: (?:ko|hi|bhi|ka|ki|ke))*(?= [^ ]+ )",
);
const FINISHING = rule(
  "(?:khatam|mukammal|pura|nimta|done)(?= (?:kar|karna|ho))",
);

function pointedAt(said: Said, found: Found): Target | undefined {
  const { who } = found.groups;
  if (who === "sab" || who === "sara") return { by: "all", filter: {} };
  return readTarget(keep(said, found.from, found.until));
}

/** "In dono ko 28 tak", "in sab ko itwaar tak khatam karna hai": of tasks that are there. */
export function readPointed(said: Said, clock: Clock): Intent | undefined {
  const found = find(said, POINTS);
  const target = found && pointedAt(said, found);
  if (!target) return undefined;
  const rest = cutOut(said, found);
  const finishing = find(rest, FINISHING);
  const value = readValueAlone(
    finishing ? cutOut(rest, finishing) : rest,
    clock,
  );
  return value?.kind === "update" ? { ...value, target } : undefined;
}
