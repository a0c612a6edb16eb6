import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { matching } from "../match.ts";
import { takeParts } from "./parts.ts";
import { rule } from "./rule.ts";
import { has, type Said } from "./said.ts";
import { readTarget } from "./target.ts";
import { cutFirst, withoutCourtesy } from "./tidy.ts";
import { tellingWords } from "./words.ts";

const ABLE = "(?:پاؤں|پائے|پائیں|پاؤ|سکوں|سکیں|سکے|saka|sakna) (?:ga|hai)";
const UNABLE = rule(`nahi (?:[^ ]+ ){0,7}${ABLE}`);
/** "It must be done, or else we cannot …". */
const OR_ELSE = rule("(?:ورنہ|varna|warna|agar)");
const DOUBT = rule(
  "(?:mujhe )?(?:nahi lagta|lagta nahi)(?: ke_that)?(?: (?:mein|ham))?",
);
const VERB = rule(`(?:nahi )?(?:(?:ho|kar|ja|lo|le|de|nahi|ہو|آ|نہ) )*${ABLE}`);

/** "It could not be done today". */
const COULD_NOT = rule(
  "nahi (?:[^ ]+ ){0,3}(?:saka|paya|payi|paye|پایا|پائی)(?! ga )",
);
export const couldNot = (said: Said): boolean => has(said, COULD_NOT);

/** "I shall not get it done today". */
export const isUnable = (said: Said): boolean =>
  has(said, UNABLE) && !has(said, OR_ELSE);

/** What cannot be done as planned: to when it goes is still to be said. */
export function readUnable(
  said: Said,
  { clock, tasks }: Context,
): Intent | undefined {
  if (!isUnable(said)) return undefined;
  const undoubted = cutFirst(said, [DOUBT]) ?? said;
  const named = cutFirst(undoubted, [VERB]) ?? undoubted;
  const target = readTarget(withoutCourtesy(takeParts(named, clock).rest));
  if (target?.by !== "words") return { kind: "unknown" };
  return matching(tasks, target.words, tellingWords).length === 1
    ? { kind: "update", target, changes: {} }
    : { kind: "unknown" };
}
