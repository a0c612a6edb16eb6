import type { Task } from "@todo-chat/contract";
import { distance } from "fastest-levenshtein";

/** Words shorter than this must be spelled right. */
const FUZZY_FROM = 4;
const LONG_FROM = 7;
/** Of the words said, how many a title must hold at least. */
const ENOUGH = 0.5;

export type ToWords = (text: string) => string[];

const tolerance = (length: number): number => {
  if (length < FUZZY_FROM) return 0;
  return length < LONG_FROM ? 1 : 2;
};

const letters = (word: string): string => [...word].sort().join("");

/** The same letters in another order: two slips for the library, one for a hand. */
const hasSwap = (said: string, own: string): boolean =>
  said.length >= FUZZY_FROM &&
  said[0] === own[0] &&
  letters(said) === letters(own);

/** How well a word stands for another: 1 the same, less for a slip, 0 not at all. */
function likeness(said: string, own: string): number {
  if (said === own) return 1;
  const shorter = Math.min(said.length, own.length);
  if (shorter >= FUZZY_FROM && (own.startsWith(said) || said.startsWith(own)))
    return 0.9;
  if (hasSwap(said, own)) return 0.8;
  return distance(said, own) <= tolerance(shorter) ? 0.8 : 0;
}

const best = (said: string, title: string[]): number =>
  Math.max(0, ...title.map((own) => likeness(said, own)));

interface Scored {
  task: Task;
  /** Share of the words said that the title holds. */
  share: number;
  /** How much of the title was said. */
  fill: number;
}

function score(task: Task, said: string[], toWords: ToWords): Scored {
  const title = toWords(task.title);
  const sum = said.reduce((total, word) => total + best(word, title), 0);
  const share = sum / said.length;
  return { task, share, fill: sum / Math.max(title.length, 1) };
}

const sameText = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * The tasks that words mean: one whose title they are; else all that hold the
 * most of them. Empty when no title holds enough.
 */
export function matching(
  tasks: Task[],
  words: string,
  toWords: ToWords,
): Task[] {
  const exact = tasks.filter(({ title }) => sameText(title, words));
  if (exact.length > 0) return exact;
  const said = toWords(words);
  if (said.length === 0) return [];
  const scored = tasks
    .map((task) => score(task, said, toWords))
    .filter(({ share }) => share > ENOUGH);
  const most = Math.max(...scored.map(({ share }) => share));
  const top = scored.filter(({ share }) => share > most - 0.05);
  const whole = top.filter(({ fill }) => fill >= 0.99);
  return (whole.length === 1 ? whole : top).map(({ task }) => task);
}
