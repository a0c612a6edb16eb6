import { toNumber } from "./rule.ts";

/** How much: "2", "sarhe 3", "dedh", "adha". */
export const AMOUNT =
  "(?:(?:sarhe|sava|paune) (?:\\d+|do)|dedh|dhai|adha(?: an?)?|an|sava|paune|\\d+|do)";

const WHOLE: Record<string, number> = {
  dedh: 1.5,
  dhai: 2.5,
  adha: 0.5,
  an: 1,
};
const ADDED: Record<string, number> = { sarhe: 0.5, sava: 0.25, paune: -0.25 };

/** "sarhe 3" as 3.5; "sava" alone is one and a quarter. */
export function readAmount(words: string): number {
  const [first = "", second] = words.split(" ");
  const added = ADDED[first];
  if (added === undefined) return WHOLE[first] ?? toNumber(first);
  return (second === undefined ? 1 : toNumber(second)) + added;
}
