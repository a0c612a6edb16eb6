import type { Language } from "../language.ts";
import { matching } from "../match.ts";
import { readUrdu } from "./read.ts";
import { tellingWords } from "./words.ts";

/** Urdu in both of its scripts. */
export const urdu: Language = {
  read: readUrdu,
  match: (tasks, words) => matching(tasks, words, tellingWords),
};
