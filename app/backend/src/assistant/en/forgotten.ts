import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { isInTitle } from "./again.ts";

const FORGOTTEN =
  /^(?:(?:oh no|oh|damn|oops|argh|no|sorry)[,!.\s]+)*(?:i|we)(?:'ve)? (?:completely |totally |just )*forg[eo]t(?:ten)? (?:to|about) (.+?)(?: (?:yesterday|today|last (?:night|week)|this morning|again|the other day))*[.!]*$/i;

/** "I forgot to buy flowers", of a task that is there: it is still to do. */
export function readForgotten(
  text: string,
  context: Context,
): Intent | undefined {
  const [, words] = FORGOTTEN.exec(text) ?? [];
  return words && isInTitle(words, context)
    ? { kind: "keep", target: { by: "words", words } }
    : undefined;
}
