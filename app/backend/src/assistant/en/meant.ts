import { distance } from "fastest-levenshtein";
import type { Intent, Target } from "../intent.ts";
import type { Context } from "../language.ts";
import { isInTitle } from "./again.ts";
import { tellsOfPast } from "./told.ts";
import { STARTS_WITH_DOING } from "./verbs.ts";
import { cleanTitle, readTarget } from "./words.ts";

/** A bare "wait the" may begin a task of its own: what follows must look like a correction. */
const PAUSE =
  "(?:\\s*[,.!–-]+\\s*|\\s+(?=(?<=\\b(?:(?:no|sorry) (?:wait|sorry|no|actually)|oops|whoops)\\s)|(?:the|no|not|i|it|it's|that|they|sorry|actually|wait|meant?)\\b|\\S+$))";
const OPENER = `(?:no+|nope|nah|stop|don't|sorry|wait|oops|whoops|actually|hmm+|hang on|hold on|oh|ah|my (?:bad|mistake)|correction|not that(?: one)?|(?:it|that|they)(?: is|'s| are|'re)?(?: not|n't)|(?:that's )?(?:the )?wrong (?:one|task))${PAUSE}`;
const MEANT = new RegExp(
  `^(?:${OPENER})*(?:(?:i|we) (?:actually |really )?(?:meant?|was (?:talking|thinking) (?:about|of))(?: to say)?|it(?:'s| is| was) meant to be) (.+)$`,
  "i",
);
const OPENED = new RegExp(
  `^(?:${OPENER})+(?:(?:it's|it was|that's|that was|it should be|i said) )?(.+)$`,
  "i",
);
const NOT_FIRST =
  /^(?:it's |that's )?not (.+?)(?:,| but)(?: but)? (?!not\b)(.+)$/i;
const NOT_LAST =
  /^(?:it's |it is |it was |that's |i said |i meant? |make (?:it|that) )?(\S+(?: \S+){0,3}?),? (?:not|rather than|instead of|and not) (\S+(?: \S+){0,2})$/i;
const MOST_WORDS = 6;
const SLIPS_ALLOWED = 2;

const STATE =
  /^(?:yet |really )?(?:done|complete[d]?|finished|urgent|important)\b/i;
const VERB =
  /^(?:mark|set|change|show|list|add|remind|rename|delete|remove|reschedule|push|postpone|i|we|do|does|is|are|why|what|which)\b/i;

const isOrder = (text: string): boolean =>
  STARTS_WITH_DOING.test(text) || VERB.test(text) || /:\s/.test(text);

interface Corrected {
  meant: string;
  /** What it is not. */
  old?: string;
}

/** "The rent, I mean", "oat milk, sorry". */
const MEANT_LAST = /^(?:no,? )?(.+?),? (?:i meant?|sorry)$/i;

const bodyOf = (text: string): string =>
  MEANT_LAST.exec(text)?.[1] ??
  MEANT.exec(text)?.[1] ??
  OPENED.exec(text)?.[1] ??
  text;

const SAID = /^i (?:meant?|said)(?: to (?:say|write))? /i;

/** Why not, rather than what instead. */
const SENTENCE =
  /^(?:i|we|he|she|they|it|that|there|still)(?:'(?:m|ve|s|re|ll|d))?\b/i;

/** "Sara, not Sana", "not the gate, the tap": what is meant, and what is not. */
function contrasted(body: string): Corrected | undefined {
  const [, no, yes] = NOT_FIRST.exec(body) ?? [];
  const said = yes?.replace(SAID, "");
  if (no && said && !SENTENCE.test(said)) return { meant: said, old: no };
  const [, meant, old] = NOT_LAST.exec(body) ?? [];
  const isContrast =
    meant && old && !isOrder(body) && !tellsOfPast(meant) && !STATE.test(old);
  return isContrast ? { meant, old } : undefined;
}

/** "No they aren't, the landlord is". */
const IS = /(?<=(?:isn't|aren't|not),? .{2,40}) (?:is|are)$/i;

function correctedIn(text: string): Corrected | undefined {
  const bare = text.replace(/[.!]+$/, "").replace(IS, "");
  const body = bodyOf(bare);
  return contrasted(body) ?? (body === bare ? undefined : { meant: body });
}

const withoutArticle = (text: string): string =>
  cleanTitle(text).replace(/^(?:the|a|an|at|on) /i, "");

/** "Sorry, Saniya", where a title that was just spoken of has Sania in it. */
function isSlipOf(meant: string, { spoken = [] }: Context): boolean {
  const word = meant.toLowerCase();
  const own = spoken.flatMap(({ title }) => title.toLowerCase().split(" "));
  const isNear = (other: string) => distance(other, word) <= SLIPS_ALLOWED;
  return word.length > 3 && !own.includes(word) && own.some(isNear);
}

const SORRY =
  /^(?:(?:oh|ah|hmm+|um)[\s,]+)?(?:no|nope|nah|sorry|wait|oops|whoops|my (?:bad|mistake)|correction|actually,? no|hang on|hold on)\b/i;
const SORRY_LAST = /,? sorry$/i;
/** What no task is called, and what is said as well. */
const NO_NAME =
  /^(?:nothing|never ?mind|thanks?|thank you|what|why|how|when|where|who|which|ok|okay|it|that|this|all|none|later|not|no|yes|forget|stop|please|i|we|you|he|she|they|there|don't|do|one|wait|sorry|leave|undo|enough|maybe)\b|\b(?:too|as well|also|is|are|was|done)$/i;

/** "No sorry, oat milk", "sorry, call Ahmed": in the place of the title that was just spoken of. */
function replacesAdded(
  text: string,
  meant: string,
  { spoken = [] }: Context,
): boolean {
  const [only, ...others] = spoken;
  if (!only || others.length > 0 || only.done || NO_NAME.test(meant))
    return false;
  const isSorry = SORRY.test(text) || SORRY_LAST.test(text);
  const verb = meant.split(" ")[0]!.toLowerCase();
  const isAlike = only.title.toLowerCase().startsWith(`${verb} `);
  return isSorry && (isOrder(meant) ? isAlike : true);
}

/** "Sara, not Sana": a word of the title for another one. */
function asSwap(found: Corrected, context: Context): Intent | undefined {
  const [old, by] = [found.old, found.meant].map((one) =>
    withoutArticle(one ?? ""),
  );
  if (!old || !by) return undefined;
  const named = isInTitle(old, context);
  const target: Target = named ? { by: "words", words: old } : { by: "it" };
  return { kind: "update", target, changes: { swap: { old, by } } };
}

/** "No, I meant the other one", "no, the tap": the last order for another task. */
export function readMeant(text: string, context: Context): Intent | undefined {
  const found = correctedIn(text);
  if (!found || found.meant.split(/\s+/).length > MOST_WORDS) return undefined;
  const target = readTarget(found.meant);
  if (!target || target.by === "it") return undefined;
  const isKnown = target.by !== "words" || isInTitle(target.words, context);
  if (isKnown) return { kind: "choose", target, instead: true };
  const swapped = asSwap(found, context);
  if (swapped) return swapped;
  return MEANT.test(text) ||
    isSlipOf(found.meant, context) ||
    replacesAdded(text, found.meant, context)
    ? { kind: "choose", target, instead: true }
    : undefined;
}
