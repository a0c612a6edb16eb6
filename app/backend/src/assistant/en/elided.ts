import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { isInTitle } from "./again.ts";
import { change } from "./change.ts";
import { asHour, readValue } from "./value.ts";

const ELIDED =
  /^(?:(?:and|also|then|but|plus|ok|okay|oh)[\s,]+)*(?:the |my )?(.+?) (?:(?:back|forward|up|out|on) )?(?:to|until|till) (.+)$/i;
/** Longer ones say something of their own. */
const MOST_WORDS = 12;

/** "And the guitar lesson to Saturday": a move whose verb was said before. */
export function readElided(text: string, context: Context): Intent | undefined {
  const said = text.replace(/[.!]+$/, "");
  const [, named, value] = ELIDED.exec(said) ?? [];
  if (!named || !value || said.split(/\s+/).length > MOST_WORDS)
    return undefined;
  const changes = readValue(asHour(value), context.clock);
  return changes && isInTitle(named, context)
    ? change(named, changes, context.clock)
    : undefined;
}
