import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { matching } from "../match.ts";
import { dueSaid } from "./own-date.ts";
import { takeParts } from "./parts.ts";
import { rule } from "./rule.ts";
import { cutAll, has, written, type Said } from "./said.ts";
import { hasWords } from "./tidy.ts";
import { tellingWords } from "./words.ts";

const WHICH = rule(
  "(?<=(?:aaj|kal|parson|tarson|{DAY}|hafta|{PART}|baje|tarikh|{MONTH})(?: ko)? )vala|jo",
);
const AROUND = rule(
  "(?:vo|jo|ye|vala|kaam|ko|ka|ki|ke|hi|bhi|sirf|bas|hai|nahi|ji|han|matlab|yar|please|,|\\.|!)",
);
const MOST_WORDS = 3;

/** "10 baje wali", "jo kal hai", "kal wali meeting": one of the tasks that are there, by its date. */
export function readDueNamed(
  said: Said,
  { clock, tasks }: Context,
): Intent | undefined {
  const due = has(said, WHICH) ? dueSaid(said, clock) : undefined;
  if (!due) return undefined;
  const named = cutAll(takeParts(said, clock).rest, AROUND);
  if (!hasWords(named)) return { kind: "choose", target: { by: "due", due } };
  const words = written(named);
  const isThere =
    named.tokens.length <= MOST_WORDS &&
    matching(tasks, words, tellingWords).length > 0;
  const target = { by: "words", words, due } as const;
  return isThere ? { kind: "choose", target } : undefined;
}
