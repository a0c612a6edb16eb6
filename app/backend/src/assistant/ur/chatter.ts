import type { Clause } from "./clauses.ts";
import { isIdle } from "./idle.ts";
import { isRemark } from "./reason.ts";
import { readTalk } from "./small-talk.ts";
import { withoutCourtesy } from "./tidy.ts";

const CHATTER = new Set(["greet", "thank", "help"]);

/** Courtesy and what only may happen are no requests of their own. */
export function withoutChatter(clauses: Clause[]): Clause[] {
  const others = clauses.filter(
    ({ said }) =>
      !isIdle(said) &&
      !isRemark(said) &&
      !CHATTER.has(readTalk(withoutCourtesy(said)) ?? ""),
  );
  return others.length > 0 ? others : clauses;
}
