import { rule } from "./rule.ts";
import { cutOut, find, type Said } from "./said.ts";

const NEAR = "(?:aaj|kal|parson|tarson)";
const BOTH = "(?: (?:ko|donon|din|roz|ke))*";
/** Of weekdays with nothing but "and" between them every week may be meant. */
const PAIRS = [
  rule(`${NEAR} (?:aur|and) ${NEAR}${BOTH}`),
  rule("{NUM} (?:aur|and) {NUM}(?= (?:{MONTH}|tarikh))"),
  rule(`{DAY}(?: ko)? (?:aur|and) {DAY}(?: ko)? donon(?: (?:din|roz|ko|ke))*`),
];
const LAST_OF_PAIR = /^(?:aur|and)$/;

/** "Kal aur parson dono din gym jana hai": the same once for each of its days. */
export function onEachDay(said: Said): [Said, Said] | undefined {
  const found = PAIRS.map((one) => find(said, one)).find(Boolean);
  if (!found) return undefined;
  const { from, until } = found;
  const words = said.tokens.map(({ word }) => word);
  const and = words.findIndex(
    (word, place) => place > from && LAST_OF_PAIR.test(word),
  );
  const second = { ...found, from, until: and + 1 };
  const first = { ...found, from: and, until };
  const bare = cutOut(said, second);
  const rest = find(bare, rule("donon(?: (?:din|roz|ko|ke))*"));
  return [cutOut(said, first), rest ? cutOut(bare, rest) : bare];
}
