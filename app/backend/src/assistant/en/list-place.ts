import type { Intent, ListFilter } from "../intent.ts";

/** "What's the last thing on Thursday?" */
export const EXTREME =
  /^(?:and |so )?(?:what|which)(?:'s| is)?(?: my| the)? (first|earliest|soonest|last|latest) (?:thing|task|one|appointment|meeting|event|job)\b/i;
/** "And after that?", "then what?" */
export const FURTHER =
  /^(?:(?:ok|okay|and|so|then|what(?:'s| is| comes)?)[\s,]+)*(?:after (?:that|it|this)(?: one)?)\s*\?*$/i;
const NEXT =
  /^(?:so,? )?(?:next|up next|next up|what now|now what)\s*\?*$|\b(?:what|which)(?:'s| is)?(?: my| the)? (?:next|most urgent|first\s*\??$|first thing|due next|due first|coming up next|earliest)\b|\bwhat (?:should|do) i (?:do|work on|start with|tackle) (?:next|first|now)\b/i;

/** A question for the one that comes first, next or last. */
export function readPlace(
  text: string,
  filter: ListFilter,
  isDated: boolean,
): Intent | undefined {
  if (FURTHER.test(text))
    return { kind: "list", filter: {}, ask: "next", isFurther: true };
  if (NEXT.test(text) && !isDated)
    return { kind: "list", filter: {}, ask: "next" };
  const place = isDated && EXTREME.exec(text)?.[1];
  if (!place) return undefined;
  const ask = /^la/i.test(place) ? "last" : "next";
  return { kind: "list", filter: { ...filter, status: "open" }, ask };
}
