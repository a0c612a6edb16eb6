import type { Task } from "@todo-chat/contract";
import type { Intent, Target } from "../intent.ts";
import { CLAUSES, topicOf } from "./mention.ts";
import { isPastForm, tellingWords } from "./telling-words.ts";

const NOT_DONE =
  /^(?:i|we) (?:haven't|have not|didn't|did not|never)\b(?! (?:add|delete|remove|mean))/i;
const IN_PASSING =
  /\b(?:cross|tick|check) (?:that|it|this|that one) off\b|\bgot (?:round|around) to\b|\bmanaged to\b|\bi did\b|\bi've (?:just|finally|already)\b|\b(?:it|that)'s (?:done|finished)\b/i;
const STARTS_PAST =
  /^(?:(?:i|we|i've|we've|i have|we have|just|finally|already|phew|yay|and)[\s,]+)*([a-z]+)\b/i;
const NO_TELLING = /\?\s*$|^(?:add|create|remind|delete|remove|rename)\b/i;

/** Tasks that are named by every word that tells them apart. */
function namedWhole(text: string, tasks: Task[]): Task[] {
  const said = new Set(tellingWords(text));
  return tasks.filter(({ title }) =>
    tellingWords(title).every((word) => said.has(word)),
  );
}

export function tellsOfPast(text: string): boolean {
  const first = STARTS_PAST.exec(text)?.[1];
  return IN_PASSING.test(text) || (!!first && isPastForm(first));
}

/** "I've cashed up, but the buckets can wait": clauses about different tasks. */
function tellsOfSeveral(text: string, tasks: Task[]): boolean {
  const topics = text
    .split(CLAUSES)
    .map((clause) => topicOf(clause, tasks)?.id)
    .filter(Boolean);
  return new Set(topics).size > 1;
}

const byTitle = ({ title }: Task) => ({ by: "words", words: title }) as const;

/** "Got the milk and eggs": behind the first there is nothing but names. */
function isBareList(text: string, named: Task[]): boolean {
  const own = new Set(named.flatMap(({ title }) => tellingWords(title)));
  const [, ...others] = text.split(CLAUSES);
  return others.flatMap(tellingWords).every((word) => own.has(word));
}

/** No word is of two of them. */
function areApart(tasks: Task[]): boolean {
  const words = tasks.flatMap(({ title }) => tellingWords(title));
  return new Set(words).size === words.length;
}

/** What was or was not done, told in passing, of a task that is there. */
export function readTold(text: string, tasks: Task[]): Intent | undefined {
  if (NO_TELLING.test(text)) return undefined;
  const isUndone = NOT_DONE.test(text);
  if (!isUndone && !tellsOfPast(text)) return undefined;
  const candidates = tasks.filter(({ done }) => done === isUndone);
  const named = namedWhole(text, candidates);
  if (!isBareList(text, named) && tellsOfSeveral(text, candidates))
    return undefined;
  const [first, ...others] = named.map(byTitle);
  if (isUndone && !first) return { kind: "keep" };
  if (!first || !areApart(named)) return undefined;
  const targets = [first, ...others];
  const target: Target = others.length > 0 ? { by: "several", targets } : first;
  return { kind: isUndone ? "reopen" : "complete", target };
}
