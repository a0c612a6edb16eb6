import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { tellingWords } from "./telling-words.ts";
import { readTarget } from "./words.ts";

const FORMS = [
  /^(?:and |also )*(?:do )?(?:the )?same (?:thing )?(?:for|to|with|goes for|applies to) (.+)$/i,
  /^ditto (?:for |with )?(.+)$/i,
  /^(?:and |also )+(.+?)(?:,? (?:too|as well|also))?$/i,
  /^(.+?),? (?:too|as well|also|likewise)$/i,
];
const END = /[.!]+$/;
/** Longer ones say something of their own. */
const MOST_WORDS = 6;

/** Whether one title holds all of the words. */
const isInTitle = (words: string, { tasks }: Context): boolean =>
  tasks.some(({ title }) => {
    const own = new Set(tellingWords(title));
    return tellingWords(words).every((word) => own.has(word));
  });

/** "The same for the car", "the lease too": the last order for another task. */
export function readAgain(text: string, context: Context): Intent | undefined {
  const said = text.trim().replace(END, "");
  if (said.split(/\s+/).length > MOST_WORDS + 3) return undefined;
  const named = FORMS.map((form) => form.exec(said)?.[1]).find(Boolean);
  const target = named && readTarget(named);
  if (!target || target.by === "it") return undefined;
  const isKnown = target.by !== "words" || isInTitle(target.words, context);
  return isKnown ? { kind: "choose", target, also: true } : undefined;
}
