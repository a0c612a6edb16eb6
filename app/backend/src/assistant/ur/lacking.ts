import { isTooLong, readTask } from "./add.ts";
import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { matching } from "../match.ts";
import { takeParts } from "./parts.ts";
import { rule } from "./rule.ts";
import { find, has, keep, written, type Said } from "./said.ts";
import { readTarget } from "./target.ts";
import { titleOf, withoutCourtesy } from "./tidy.ts";
import { tellingWords } from "./words.ts";

const IS_OUT = rule(
  "(?:bilkul |sab )?(?:khatam|kharab|[^ ]{2,}) (?:(?:ho|par|hone|ہونے) )*(?:gaya|hogaya|vala|raha|chuka|hai)(?: (?:hai|tha))?(?= (?:,|aur|to|\\.|lekin) )",
);
const BARE_VERB = rule(
  "(?<=^ (?:(?:bhi|naya|dobara|aur|mujhe|hamein) )*)(?:lena|dena|karva|karna|badalna|banana|lagana|[^ ]{2,}(?:نا|نی|نے)) (?:hai|hoga|parega)(?=(?: [,.!])* $)",
);

/** "The eggs are gone, are to be bought": the verb is of what is lacking. */
export function readLacking(
  first: Intent,
  said: Said,
  { clock, tasks }: Context,
): Intent | undefined {
  const out = find(said, IS_OUT);
  const isState = first.kind === "complete" || first.kind === "unknown";
  if (!out?.from || !isState) return undefined;
  const behind = keep(said, out.until + 1);
  const verb = takeParts(behind, clock).rest;
  const before = withoutCourtesy(keep(said, 0, out.from));
  const thing = readTarget(before)?.by === "words" ? titleOf(before) : "";
  const isTask = matching(tasks, thing, tellingWords).length > 0;
  if (!thing || isTask || !has(verb, BARE_VERB)) return undefined;
  const title = `${thing} ${written(verb)}`.replace(/[\s،۔!]+$/u, "");
  const task = { ...readTask(behind, clock), title };
  return isTooLong(task) ? { kind: "too-long" } : { kind: "add", task };
}
