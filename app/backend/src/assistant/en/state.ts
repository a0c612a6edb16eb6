import type { Intent, TaskAction } from "../intent.ts";
import type { Context } from "../language.ts";
import { matching } from "../match.ts";
import { readComplete, readDelete, readReopen } from "./finish.ts";
import { tellingWords } from "./telling-words.ts";
import { readTargets } from "./words.ts";

export const isAction = (intent: Intent): intent is TaskAction =>
  "target" in intent && intent.kind !== "choose";

export const hasTitle = (words: string, { tasks }: Context): boolean =>
  matching(tasks, words, tellingWords).length > 0;

/** "finish milk and eggs" names two tasks, unless one title holds both. */
export function partTargets(intent: TaskAction, context: Context): Intent {
  if (intent.target.by !== "words") return intent;
  const { words } = intent.target;
  const targets = readTargets(words);
  if (targets.length < 2) return intent;
  const said = tellingWords(words);
  const holdsAll = context.tasks.some(({ title }) => {
    const own = new Set(tellingWords(title));
    return said.every((word) => own.has(word));
  });
  const each = targets.every(
    (target) => target.by !== "words" || hasTitle(target.words, context),
  );
  return each && !holdsAll
    ? { ...intent, target: { by: "several", targets } }
    : intent;
}

/** "The gym membership is cancelled" where to cancel it was the task. */
const tellsOfCancelling = (text: string, { tasks }: Context): boolean =>
  /.\bcancell?ed\b/i.test(text) &&
  matching(tasks, text, tellingWords).some(({ title }) =>
    /^cancel\b/i.test(title),
  );

/** "Only the rent is paid": the others are left as they are. */
const ONLY = /^(?:just|only) (?=(?:the |my )?\S.* (?:is|are|has been) \w+$)/i;

/** "No, mark it done instead". */
const INSTEAD = /,? (?:instead|rather|then)[.!]*$/i;

/** A statement such as "buy milk is done" is an order only about a task that is there. */
export function readState(said: string, context: Context): Intent | undefined {
  const text = said.replace(ONLY, "").replace(INSTEAD, "");
  const { clock } = context;
  return (
    readReopen(text, clock) ??
    (tellsOfCancelling(text, context) ? undefined : readDelete(text, clock)) ??
    readComplete(text, clock)
  );
}
