import { readTask } from "./add.ts";
import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import type { Said } from "./said.ts";

/** With the mark that courtesy around a sentence goes with. */
export function withMark(said: Said, { tokens }: Said): Said {
  const last = tokens.at(-1);
  return last?.word === "?" && said.tokens.at(-1) !== last
    ? { ...said, tokens: [...said.tokens, last] }
    : said;
}

/** What the head of a list says goes for each of its tasks that does not say otherwise. */
export function asHeaded(
  intent: Intent,
  head: Said | undefined,
  { clock }: Context,
): Intent {
  if (!head || intent.kind !== "add") return intent;
  const { title: _, ...common } = readTask(head, clock);
  return { ...intent, task: { ...common, ...intent.task } };
}
