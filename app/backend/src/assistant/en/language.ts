import type { Language } from "../language.ts";
import { matching } from "../match.ts";
import { readEnglish } from "./read.ts";
import { tellingWords } from "./telling-words.ts";

export const english: Language = {
  read: readEnglish,
  match: (tasks, words) => matching(tasks, words, tellingWords),
};
