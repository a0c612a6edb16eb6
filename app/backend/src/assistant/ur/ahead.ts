import { remindOfIt, reminding } from "../ahead.ts";
import type { Ahead, Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { matching } from "../match.ts";
import { AMOUNT, readAmount } from "./amount.ts";
import { rule } from "./rule.ts";
import { cutOut, find, keep, wordsOf, written, type Said } from "./said.ts";
import { toTarget } from "./target.ts";
import { hasWords, titleOf } from "./tidy.ts";
import { ASKING } from "./verbs.ts";
import { tellingWords } from "./words.ts";

const UNITS: Record<string, "minutes" | "hours" | "days" | "weeks"> = {
  minat: "minutes",
  ghanta: "hours",
  din: "days",
  hafta: "weeks",
};

const POLITE =
  "(?: (?:sakna|ho|lo|lena|de|dena|do|dila|karva|karna|kar|kardo|ga|please|hai|na|ja|zarur|ji|ke_that))*";
const NOTICE = `(?:(?:mujhe |hamein |please |zara )*(?:yad (?:dila|karva)${POLITE}|remind(?: mein)?${POLITE}|(?:1 )?(?:remind|yad dihani|alarm)(?: (?:ka|ki))? (?:set|laga|lagana|bana|rakh|de|bhej)${ASKING}))`;
const LENGTH = `(?<amount>${AMOUNT}) (?<unit>minat|ghanta|din|hafta)(?: (?:se|ka|ke|ki|the))? pehla(?: (?:hi|bhi|ka|ki|ke|vala|mujhe|hamein|please))*`;
const JOIN =
  "(?:(?:aur|,|phir|lekin|bas|mujhe|hamein|please|is|us|vaqt|the) )*";

const BEFORE = [
  rule(`${JOIN}(?<from>se )?${LENGTH} ${NOTICE}(?: (?:ke_that|ke|:|,))*`),
  rule(`${JOIN}${NOTICE}(?: ,)?(?: (?:is|us))?(?<from> se)? ${LENGTH}`),
];

/** A reminder at the time itself. */
export const REMINDS = rule("(?:yad (?:dila|karva)|remind|yad dihani|alarm)");

const aheadOf = (amount: string, unit: string): Ahead => ({
  [UNITS[unit]!]: readAmount(amount),
});

const IT =
  /^ (?:(?:is|us|ise|use|vo|ye|iski|uski|kaam|ka|ki|ke|se|ko|[.,!?]) )*$/u;
const FROM = rule("(?:se|ka|ki|ke)(?=(?: [,.!])* $)");

const namesTask = (said: Said, { tasks }: Context): boolean =>
  matching(
    tasks.filter(({ done }) => !done),
    titleOf(said),
    tellingWords,
  ).length > 0;

/** A message that says how long before it is due a task is to be reminded of. */
export function readReminder(
  said: Said,
  context: Context,
  read: (rest: string) => Intent[],
): Intent[] | undefined {
  const found = BEFORE.map((one) => find(said, one)).find(Boolean);
  const { amount, unit } = found?.groups ?? {};
  if (!found || !amount || !unit) return undefined;
  const remind = aheadOf(amount, unit);
  const rest = cutOut(said, found);
  if (!hasWords(rest) || IT.test(wordsOf(rest))) return [remindOfIt(remind)];
  const tied = find(rest, FROM);
  const named = tied ? keep(rest, 0, tied.from) : rest;
  const isKnown = (tied ?? found.groups["from"]) && namesTask(named, context);
  return isKnown
    ? [{ kind: "update", ...toTarget(named), changes: { remind } }]
    : reminding(read(written(rest)), remind, context.clock);
}
