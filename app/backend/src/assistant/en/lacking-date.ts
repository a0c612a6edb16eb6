import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { tellingWords } from "./telling-words.ts";
import { readWhen } from "./when.ts";

const wordsOf = (title: string): string => tellingWords(title).sort().join(" ");

/** "Report friday", of the open task "report": that gets the date that it lacks. */
export function asLackingDate(
  intent: Intent,
  text: string,
  { tasks, clock }: Context,
): Intent {
  if (intent.kind !== "add" || !intent.task.due || intent.task.repeat)
    return intent;
  const said = wordsOf(intent.task.title);
  const [same, ...others] = tasks.filter(
    ({ title, done }) => !done && wordsOf(title) === said,
  );
  const { when } = readWhen(text, clock);
  if (!said || !same || others.length > 0 || same.due || !when) return intent;
  const target = { by: "words", words: same.title } as const;
  return { kind: "update", target, changes: { when } };
}
