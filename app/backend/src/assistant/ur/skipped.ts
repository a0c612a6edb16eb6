import type { Intent } from "../intent.ts";
import { rule } from "./rule.ts";
import { has, written, type Said } from "./said.ts";
import { toTarget } from "./target.ts";
import { cutFirst, hasWords } from "./tidy.ts";
import { ASKING, ASKING_END } from "./verbs.ts";

/** Not each word of leaving: "chhor do" keeps a task as it is. */
const SAYS_SKIP = /\bskip\b|سکپ|\bnaa?gha\b|ناغہ/i;
const SKIP = rule(
  `(?:ko )?(?:skip|اسکپ|سکپ|nagha|naagha|ناغہ)${ASKING}${ASKING_END}`,
);
const ONCE = rule(
  "(?:sirf |bas )?(?:is (?:hafta|mahina|bar|dafa|1)|aaj|kal)(?: (?:ka|ki|ke|ko|vala|liye|sirf|bas))*",
);

/** "Is hafte gym skip kar do": a task that repeats is then due with its next time. */
export function readSkipped(said: Said): Intent | undefined {
  if (!SAYS_SKIP.test(written(said)) || !has(said, SKIP)) return undefined;
  const skipped = cutFirst(said, [SKIP]);
  const named = skipped && (cutFirst(skipped, [ONCE]) ?? skipped);
  return named && hasWords(named)
    ? { kind: "update", ...toTarget(named), changes: { skip: true } }
    : undefined;
}
