import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { readReopen } from "./finish.ts";
import { hasTitle, isAction } from "./state.ts";
import { readTarget } from "./words.ts";

const PUT_BACK =
  /^(?:put|add|bring|move) (.+?) back(?:,? (?:on|in|to|onto|as) (?:(?:my|the|our) (?:[\w-]+ )?(?:lists?|tasks|todos)|not done|undone|open|todo|to-do))?(?:,? (?:again|please))*[.!]*$/i;

/** "Put the essay back", "I didn't finish the essay": an order where such a task is done. */
export function readPutBack(
  text: string,
  context: Context,
): Intent | undefined {
  const done = context.tasks.filter((task) => task.done);
  const named = PUT_BACK.exec(text)?.[1];
  const target = named && readTarget(named);
  const intent: Intent | undefined = target
    ? { kind: "reopen", target }
    : readReopen(text, context.clock);
  const isOfDone =
    intent &&
    isAction(intent) &&
    intent.target.by === "words" &&
    hasTitle(intent.target.words, { ...context, tasks: done });
  return isOfDone ? intent : undefined;
}
