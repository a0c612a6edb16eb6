import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { readWhen } from "./when.ts";

/** "His party's on the 28th": of whom the task is that was added just before. */
const OF_THEIRS =
  /^(?:his|her|their|its) (?:[\w-]+ ){0,2}?[\w-]+(?:'s| is| are) (?:on |at |in |due )?\S.{1,30}$/i;

/** A fact about the task spoken of last gives it the date that it lacks. */
export function readFactTold(
  text: string,
  { spoken = [], clock }: Context,
): Intent | undefined {
  const [only, ...others] = spoken;
  const isUndated = only && others.length === 0 && !only.due && !only.done;
  if (!isUndated || !OF_THEIRS.test(text)) return undefined;
  const { when } = readWhen(text, clock);
  return when && { kind: "update", target: { by: "it" }, changes: { when } };
}
