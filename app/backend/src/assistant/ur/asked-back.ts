import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { rule } from "./rule.ts";
import { has, type Said } from "./said.ts";

const WRITE =
  "(?:add|save|note|likh|dal|set|update|shift|badal|change|lag|laga|darj)";
const OVER =
  "(?:ho gaya|hogaya|ho chuka|kardiya|(?:kar )?(?:liya|diya)|kiya|hua|gaya)";
const LEAD = "(?:(?:wait|rok|acha|to|kya|abhi|vo|ye|tum|aap|ne|list|mein|,) )*";
const ASKED = [
  // "Ho gaya add?", "add ho gaya kya?"
  rule(
    `(?<=^ ${LEAD})(?:${OVER} ${WRITE}|${WRITE} ${OVER})(?: (?:hai|tha|na|kya))*(?= \\? $)`,
  ),
  // "Abhi tum ne kya change kiya?"
  rule(
    `(?<=^ ${LEAD})(?:tum|aap)(?: ne)?(?: abhi)? kya(?: kya)? (?:${WRITE} )?${OVER}(?: hai| tha)?(?=(?: \\?)? $)`,
  ),
];

/** Whether or how the last order was done: of the task that it took. */
export function readAskedBack(
  said: Said,
  { spoken = [] }: Context,
): Intent | undefined {
  if (!ASKED.some((one) => has(said, one))) return undefined;
  return spoken.length > 0
    ? { kind: "list", filter: {}, ask: "when" }
    : { kind: "unknown" };
}

const IT = rule("(?:vo|ye|us|is)");

/** When what is named is due, or the one spoken of: "wo kab ka hai?" */
export function whenOf(search: string, said: Said): Intent {
  if (search)
    return { kind: "list", filter: { status: "all", search }, ask: "when" };
  return has(said, IT)
    ? { kind: "list", filter: {}, ask: "when" }
    : { kind: "unknown" };
}
