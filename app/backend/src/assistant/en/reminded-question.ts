import type { Context } from "../language.ts";
import { readAsked } from "./mention.ts";

/** "Remind me, what date was the party again?" */
const ASKED =
  /^remind me(?:[,:;–-]+ ?(?:again,? )?| again,? )(?=(?:what|when|which|where|who|how|did|do|have|is|are|was|were)\b)/i;
/** "Remind me when the party is", "remind me what's on my list". */
const INDIRECT =
  /^remind me (?=(?:when|what (?:time|date|day)|which (?:day|date)) .+ (?:is|was|are|were)(?: again)?[.?!]*$|(?:what|which|when|how many)\b.*(?:\?|\bagain[.!]*)$)/i;
const ABOUT_LIST =
  /^remind me (?=(?:what (?:that|it|this)(?: one)? (?:was|is)\b|what's (?:on|due|left|next|coming)|what (?:i|we) (?:have|need|still have|still need|'ve got)(?: (?:to do|left|on|due))\b|how many ))/i;

/** A question that begins like a reminder, without that; what is to come about a task that nobody knows stays a reminder. */
export function withoutReminding(text: string, context: Context): string {
  const pattern = [ASKED, ABOUT_LIST].find((one) => one.test(text));
  if (pattern) return text.replace(pattern, "");
  const rest = text.replace(INDIRECT, "");
  return rest !== text && readAsked(rest, context) ? rest : text;
}
