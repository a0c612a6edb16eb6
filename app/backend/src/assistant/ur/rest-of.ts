import type { Intent, Target } from "../intent.ts";
import type { Context } from "../language.ts";
import { matching } from "../match.ts";
import { rule } from "./rule.ts";
import { has, type Said } from "./said.ts";
import { tellingWords } from "./words.ts";

const wordsIn = (target: Target | undefined): string[] => {
  if (target?.by === "several") return target.targets.flatMap(wordsIn);
  return target?.by === "words" ? [target.words] : [];
};

const ALSO = rule("bhi");

/** "Doosra wala bhi", where only one is open beside the one that was spoken of. */
function withOther(
  intent: Intent,
  said: Said,
  { tasks, spoken = [] }: Context,
): Intent {
  const target = "target" in intent ? intent.target : undefined;
  const isSecond =
    target?.by === "number" && target.number === 2 && target.isPlace;
  const others = tasks.filter(({ id, done }) => !done && id !== spoken[0]?.id);
  return isSecond &&
    spoken.length === 1 &&
    others.length === 1 &&
    has(said, ALSO)
    ? ({ ...intent, target: { by: "other" } } as Intent)
    : intent;
}

/** "The plumber is urgent, the other two are not": the open tasks that were not named before. */
function withRest(
  intent: Intent,
  before: Intent[],
  { tasks }: Context,
): Intent {
  const words = before.flatMap((one) =>
    "target" in one ? wordsIn(one.target) : [],
  );
  const isRest = "target" in intent && intent.target?.by === "rest";
  if (!isRest || words.length === 0) return intent;
  const named = words.flatMap((one) => matching(tasks, one, tellingWords));
  const targets = tasks
    .filter((task) => !task.done && !named.includes(task))
    .map(({ title }) => ({ by: "words", words: title }) as const);
  return { ...intent, target: { by: "several", targets } } as Intent;
}

/** What is asked of others than the task that was spoken of, or named before. */
export const ofOthers = (
  intent: Intent,
  before: Intent[],
  said: Said,
  context: Context,
): Intent => withOther(withRest(intent, before, context), said, context);
