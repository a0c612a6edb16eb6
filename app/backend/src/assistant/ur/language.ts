import type { Task } from "@todo-chat/contract";
import type { Language } from "../language.ts";
import { matching } from "../match.ts";
import { readUrdu } from "./read.ts";
import { fullWords, namingWords, spelledWords, tellingWords } from "./words.ts";

const startsOf = (text: string): string[] =>
  spelledWords(text).map((word) => word.slice(0, 1));

/** Slips are seldom in the first letter: "Hilal" is not "Bilal". */
function startsLike(words: string) {
  const starts = new Set(startsOf(words));
  return ({ title }: Task): boolean =>
    startsOf(title).some((start) => starts.has(start));
}

/** As it sounds, by its names alone, and at last with slips of the pen. */
function firstMatch(tasks: Task[], words: string): Task[] {
  const told = matching(tasks, words, tellingWords);
  const named = told.length > 0 ? told : matching(tasks, words, namingWords);
  return named.length > 0
    ? named
    : matching(tasks.filter(startsLike(words)), words, spelledWords);
}

/** Urdu in both of its scripts. */
export const urdu: Language = {
  read: readUrdu,
  match(tasks, words) {
    const found = firstMatch(tasks, words);
    const closest = found.length > 1 ? matching(found, words, fullWords) : [];
    return closest.length === 1 ? closest : found;
  },
};
