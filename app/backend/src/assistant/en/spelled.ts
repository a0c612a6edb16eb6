import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { change } from "./change.ts";
import { hasTitle } from "./state.ts";
import { cleanTitle } from "./words.ts";

const SPELLING =
  "(?:spelling|typo|wording|title|name|spelling mistake|misspelling)";
const SHOULD =
  "(?:should|must|needs to|has to|is supposed to|ought to|was supposed to|was meant to)(?: have)? (?:be|been|say|said|read)";
const FIX =
  "(?:fix|correct|change|there's a|i made a|sorry,?)? ?(?:the |a |my )?";
/** "Fix the spelling of the first one, it should say buy milk", "typo: it's buy milk, not by milk". */
const MISSPELLED = new RegExp(
  `^${FIX}${SPELLING}(?: (?:of|in|on|for) (?<of>.+?))?[\\s,;:.–-]+(?:(?:(?:it|that|this) |(?<named>.+?) )?${SHOULD}|(?:it's|it is|make it|to)) (?<title>.+?)(?:,? (?:and )?not (?<wrong>.+))?$`,
  "i",
);
/** "Correct by milk to buy milk". */
const CORRECT =
  /^(?:correct|fix|amend) (?<named>.+?) (?:to|into) (?<title>.+)$/i;
/** "It's spelled Saniya": of the title at hand, the word that is like it. */
const SPELLED =
  /^(?:it's|it is|it|that's|(?:(?:her|his|the|their) )?name(?:'s| is)?) (?:actually )?(?:spelled|spelt|written)(?: (?:as|like))? (.+)$/i;

const respelled = (word: string): Intent => ({
  kind: "choose",
  target: { by: "words", words: cleanTitle(word) },
  instead: true,
});

function retitled(text: string, context: Context): Intent | undefined {
  const { of, named, wrong, title } = MISSPELLED.exec(text)?.groups ?? {};
  if (!title) return undefined;
  const known = [of, named, wrong].find((one) => one && hasTitle(one, context));
  const changes = { title: cleanTitle(title) };
  return change(known ?? of ?? "it", changes, context.clock);
}

/** What was typed wrong, of the task that is named or that is at hand. */
export function readSpelling(
  text: string,
  context: Context,
): Intent | undefined {
  const word = SPELLED.exec(text)?.[1];
  if (word) return respelled(word);
  const { named = "", title = "" } = CORRECT.exec(text)?.groups ?? {};
  const isKnown = named && hasTitle(named, context);
  return isKnown
    ? change(named, { title: cleanTitle(title) }, context.clock)
    : retitled(text, context);
}
