import type { Intent } from "../intent.ts";
import { rule } from "./rule.ts";
import { has, type Said } from "./said.ts";
import { ASKING } from "./verbs.ts";

const A_TASK = "(?:(?:mujhe|hamein|mein|1|kuch|naya|aur) )*(?:kaam )";
const WISH = "(?: (?:hai|tha|chahta|chahti|chahiye|hun|ho|please))*";
const SOMETHING =
  "(?:(?:mujhe|hamein|mein|list mein) )*(?:kuch|1 (?:chiz|baat|kaam)|(?:kuch|1) aur)(?: (?:naya|aur|chiz|kaam))*";
const NAMELESS: [RegExp, "add" | "change"][] = [
  [
    rule(
      `(?<=^ )${A_TASK}(?:add|likh|likhna|note|bana|dal|shamil)${ASKING}${WISH}(?= [.!]*$)`,
    ),
    "add",
  ],
  // "Yar kuch likhna tha list mein".
  [
    rule(
      `(?<=^ )${SOMETHING}(?: (?:meri )?list mein)? (?:add|likh|likhna|likhva|note|dal|dalna|yad (?:dila|karva|rakhna)|remind)${ASKING}${WISH}(?: (?:meri )?list mein)?(?= [.!]*$)`,
    ),
    "add",
  ],
  [
    rule(
      `(?<=^ )${A_TASK}(?:ko )?(?:delete|mita|hata|mitana|hatana|badal|badalna|update|mukammal|cancel)${ASKING}${WISH}(?= [.!]*$)`,
    ),
    "change",
  ],
];

/** "Mujhe ek kaam add karna hai": which one is still to be said. */
export function readNameless(said: Said): Intent | undefined {
  const verb = NAMELESS.find(([one]) => has(said, one))?.[1];
  return verb && { kind: "nameless", verb };
}
