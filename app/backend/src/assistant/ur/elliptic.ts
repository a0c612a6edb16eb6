import { alsoTitle } from "../in-place.ts";
import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";

const ALSO = /\s+(?:بھی|bhi)$/iu;

/** "Aur parson mochi ke paas bhi", after "darzi ke paas jana hai": to go there, too. */
export function withItsVerb(intent: Intent, { spoken = [] }: Context): Intent {
  if (intent.kind !== "add" || !ALSO.test(intent.task.title)) return intent;
  const words = intent.task.title.replace(ALSO, "");
  const last = spoken.length === 1 ? spoken[0] : undefined;
  const title = (last && alsoTitle(last.title, words)) ?? words;
  return { ...intent, task: { ...intent.task, title } };
}
