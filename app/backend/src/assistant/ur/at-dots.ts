import { rule } from "./rule.ts";
import { has, keep, type Said } from "./said.ts";

const FINITE_WITHIN = rule("(?:hai|tha|gaya|hogaya|raha)");
/** "Itni garmi hai aaj tauba... ": dots end what holds a verb of its own. */
export const endsAtDots = (said: Said, place: number): boolean =>
  said.tokens[place]!.word === "." &&
  said.tokens[place - 1]?.word === "." &&
  said.tokens[place + 1]?.word !== "." &&
  has(keep(said, 0, place), FINITE_WITHIN);
