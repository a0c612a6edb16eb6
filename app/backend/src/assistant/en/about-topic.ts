import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { topicOf } from "./mention.ts";
import { isAction } from "./state.ts";

/** "The essay needs more work, put it back": it was done, and nothing is to be undone. */
function putBack(said: string, { tasks }: Context): Intent | undefined {
  const topic = topicOf(said, tasks, true);
  return (
    topic && { kind: "reopen", target: { by: "words", words: topic.title } }
  );
}

/** "The dentist can't make it, move it to Friday": "it" is what was spoken of. */
export function aboutTopic(
  intents: Intent[],
  said: string,
  last: Intent | undefined,
  context: Context,
): Intent[] {
  const [first, ...others] = intents;
  if (first?.kind === "undo" && last?.kind !== "reopen")
    return [putBack(said, context) ?? first, ...others];
  if (!first || !isAction(first) || first.target.by !== "it") return intents;
  const topic = topicOf(said, context.tasks, first.kind === "reopen");
  if (!topic) return intents;
  const target = { by: "words", words: topic.title } as const;
  return [{ ...first, target }, ...others];
}
