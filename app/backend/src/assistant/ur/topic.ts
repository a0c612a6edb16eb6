import type { Intent, Target } from "../intent.ts";
import type { Context } from "../language.ts";
import { matching } from "../match.ts";
import { rule } from "./rule.ts";
import { has, keep, written, type Said } from "./said.ts";
import { tellingWords } from "./words.ts";

/** What takes up the tasks that were named before: "ye donon", "ise". */
const TAKES_UP = rule(
  "(?<=^ )(?:(?:ye|vo|in|un)(?: (?:donon|tinon|charon|sab|sara))?|donon|tinon|charon|ise|use|is|us)(?: (?:kaam|ko|ka|ki|ke|par|hi|bhi|vala))*(?= [^ ]+ )",
);
const AND = new Set([",", "aur", "and"]);
const ORDERS = new Set(["complete", "reopen", "delete", "update"]);

const sorted = (text: string): string =>
  [...new Set(tellingWords(text))].sort().join(" ");

/** The names that stand beside each other, if each of them is that of a task. */
function namedIn(said: Said, { tasks }: Context): Target[] | undefined {
  const places = said.tokens.flatMap(({ word }, place) =>
    AND.has(word) ? [place] : [],
  );
  const names = [-1, ...places]
    .map((place, index) => written(keep(said, place + 1, places[index])))
    .filter(Boolean);
  const isTitle = (name: string) =>
    matching(tasks, name, tellingWords).some(
      ({ title }) => sorted(title) === sorted(name),
    );
  return names.length > 0 && names.every(isTitle)
    ? names.map((words) => ({ by: "words", words }))
    : undefined;
}

/** "Hall ki booking aur card chhapwana, ye donon ho gaye": tasks, and what is said of them. */
export function readTopic(
  said: Said,
  context: Context,
  read: (said: Said) => Intent,
): Intent | undefined {
  const place = said.tokens.findLastIndex(({ word }) => word === ",");
  const behind = keep(said, place + 1);
  if (place < 1 || !has(behind, TAKES_UP)) return undefined;
  const [first, ...others] = namedIn(keep(said, 0, place), context) ?? [];
  const intent = first && read(behind);
  if (!first || !intent || !ORDERS.has(intent.kind)) return undefined;
  const target =
    others.length > 0
      ? ({ by: "several", targets: [first, ...others] } as const)
      : first;
  return { ...intent, target } as Intent;
}
