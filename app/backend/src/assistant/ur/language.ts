import type { Language } from "../language.ts";
import { matching } from "../match.ts";
import { readUrdu } from "./read.ts";
import { fullWords, namingWords, tellingWords } from "./words.ts";

/** Urdu in both of its scripts. */
export const urdu: Language = {
  read: readUrdu,
  match(tasks, words) {
    const told = matching(tasks, words, tellingWords);
    const found = told.length > 0 ? told : matching(tasks, words, namingWords);
    const closest = found.length > 1 ? matching(found, words, fullWords) : [];
    return closest.length === 1 ? closest : found;
  },
};
