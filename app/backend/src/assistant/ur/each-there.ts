import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { whenOf } from "../due.ts";
import { matching } from "../match.ts";
import { readTogether } from "./passing.ts";
import type { Said } from "./said.ts";
import { tellingWords } from "./words.ts";

const MOST_WORDS = 3;

/** A day for what is named shortly, where one open task has that name. */
function asDated(intent: Intent, { tasks }: Context) {
  if (intent.kind !== "add" || !intent.task.due || intent.task.repeat)
    return undefined;
  const { title, due } = intent.task;
  const open = tasks.filter(({ done }) => !done);
  const [task, ...others] = matching(open, title, tellingWords);
  const isShort = title.split(" ").length <= MOST_WORDS;
  if (!task || others.length > 0 || !isShort) return undefined;
  const target = { by: "words", words: task.title } as const;
  return { kind: "update", target, changes: { when: whenOf(due) } } as const;
}

/** "Report parson aur dawa aaj", where each is part of a title: when they are due. */
function readEachThere(
  intents: Intent[],
  context: Context,
): Intent[] | undefined {
  if (intents.length < 2) return undefined;
  const dated = intents.map((intent) => asDated(intent, context));
  const named = new Set(dated.map((one) => one?.target.words));
  const isEach = dated.every((one) => one !== undefined);
  return isEach && named.size === dated.length ? dated : undefined;
}

/** What the sentences of a message mean beside each other. */
export const asWhole = (
  intents: Intent[],
  said: Said,
  context: Context,
): Intent[] =>
  readTogether(intents, said, context) ??
  readEachThere(intents, context) ??
  intents;
