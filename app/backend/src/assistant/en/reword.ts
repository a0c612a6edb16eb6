import type { Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import { change } from "./change.ts";
import { cleanTitle } from "./words.ts";

const RENAME =
  /^(?:rename|retitle|reword) (.+?) (?:to|as|into) (.+)$|^(?:change|update|edit|set) (?:the )?(?:title|name|wording) of (.+?) (?:to|into) (.+)$|^(?:change|update|edit) (.+?)'s (?:title|name) to (.+)$|^(it|that|that one|this) should (?:say|read|be called) (.+)$|^(?:change|edit|update|reword|rename|rephrase|fix) (.+?)(?: so (?:that )?it| to|[,;:]? (?:it|that) should) (?:says?|reads?|is called|be called|be) (.+)$|^rephrase (.+?) (?:to|as) (.+)$|^(?:call|rename|retitle) (it|that|this|(?:the|my) .+? one) (.+)$|^(?:can|could|should) (.+? one) (?:say|read|be called) (.+?)(?: instead)?\??$|^(.+?) should (?:say|read|be called|be named) (.+)$/i;
const REPLACE =
  /^replace (.+?) (?:with|by) (.+)$|^(?:swap|exchange|switch) (.+?) (?:for|with) (.+)$/i;

const CORRECTED =
  /^(?:(?:actually|no|sorry|wait|oops|hmm)[\s,]+)*(?:make|change) (?:it|that|this) (?:to |into |say )?(.+)$/i;
/** What is no name: "make it next", "make it so". */
const NO_TITLE =
  /^(?:next|last|first|so|up|work|happen|quick|snappy|stop|later|earlier|sooner|soon|longer|shorter|bigger|smaller|better|different|go away|easy|easier|count)$/i;
const AMOUNT =
  /^(?:\d+(?:[.,]\d+)?|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen|half a dozen)(?: ?[\p{L}]+)?(?: of them)?$/iu;
const WRONG =
  /^(?:no,? )?(.+?),? (?:it )?(?:is|it's|was|that's) wrong[,.;:]? (?:it )?(?:must|should|has to|needs to|is supposed to) (?:be|say|read) (.+)$/i;

/** A new title for a task. */
export function readRename(text: string, clock: Clock): Intent | undefined {
  const [named, title] =
    (WRONG.exec(text) ?? RENAME.exec(text))?.slice(1).filter(Boolean) ?? [];
  if (named && title) return change(named, { title: cleanTitle(title) }, clock);
  const [old, other] = REPLACE.exec(text)?.slice(1).filter(Boolean) ?? [];
  return old && other
    ? change(old, { title: cleanTitle(other) }, clock)
    : undefined;
}

/** "Actually make that bread": another title for the task spoken of last. */
export function readCorrectedTitle(text: string): Intent | undefined {
  const title = cleanTitle(CORRECTED.exec(text)?.[1] ?? "");
  if (!title || NO_TITLE.test(title)) return undefined;
  const changes = AMOUNT.test(title) ? { amount: title } : { title };
  return { kind: "update", target: { by: "it" }, changes };
}
