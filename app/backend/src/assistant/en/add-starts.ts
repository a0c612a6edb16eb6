import { keepsVerb } from "./kept-verbs.ts";
import { isPutting } from "./putting.ts";

const KIND = "(?:tasks?|todos?|to-dos?|reminders?|items?|things?|entry)";
/** The person wants to be reminded, rather than only to have it noted. */
export const REMIND =
  /^(?:(?:set|create|add|make|put|give me) (?:up )?(?:a|an|another) (?:reminder|alarm|alert)\b(?: for me)?|remind (?:me\b|(?=to [a-z]))|(?:a )?(?:quick |friendly )?reminder (?=(?:to|that) )|i(?:'d| would)? (?:want|need|like) a reminder\b|(?:can|could|may) i (?:please )?(?:have|get|set) a reminder\b|give me a (?:nudge|reminder)\b|(?:nudge|ping|nag|prod|poke|buzz|alert|notify) me\b|i(?: need|'d like| would like| want) to be reminded\b)/i;

/** What starts a request to add; the rest is the task. */
const STARTS = [
  REMIND,
  new RegExp(
    `^(?:(?:add|create|new|note|put|save|make|set(?: up)?|log|jot down|throw|stick|include|enter|write down)(?: (?:a|an|the|another|this|these|one|two|three|some|following|more))*)(?: new)? ${KIND}\\b(?: (?:to|for|called|named|titled|that says|saying|about|of|:))?(?! (?:my|the) (?:list|todo))`,
    "i",
  ),
  /^jot (?:this|that|it) down\b(?: for me)?\s*[-–:,]*/i,
  /^(?!(?:put|schedule|pencil|note|log|pop|stick|chuck|whack|bung|slap) (?:it|that|this|them|those|both) (?:back\b|(?:in )?(?:on|at|for|to|in|until|till|by|as) (?!(?:my|the|our) (?:\w+ )?(?:lists?|tasks|todos|to-dos)\b)|next\b|tomorrow\b|today\b))(?:add|adding|create|creating|new(?! one\b)|put(?! off\b| back\b|.* (?:off|back) (?:to|till|until|by|for)\b|.* down as\b|.* (?:at|on|as|to) (?:high|medium|low|top)\b)|jot down|note down|write down|note(?: to self)?(?=[:, ])|schedule|log|throw|stick|pencil in|include|append|pop|chuck|whack|bung|slap|add in)\b(?: in| down)?(?: (?:a new|another|also))?\b(?!$)/i,
  new RegExp(`^(?:(?:new )?${KIND}|(?:new|next|another) one)\\s*[:–-]`, "i"),
  /^(?:don't|do not|dont|never|(?:i|we) (?:mustn't|must not|can't|cannot|shouldn't|should not)) (?:let me )?forget\b(?: to\b)?/i,
  /^(?:please )?(?:remember|make sure|be sure)\b(?: that)?(?: (?:i|we))?/i,
  /^(?:i|we) (?:want|need|have|must|would like|'d like)(?: to)? remember(?: to| that)?\b/i,
  /^(?:i|we)(?:'ve| have)? (?:really |still |also )?(?:need(?: to)?|(?:have|want|ought|have got|got|'ve got|supposed|plan|am supposed) to|gotta|must|should(?: probably)?|'ll need to|will need to|better)\b/i,
  /^(?:i|we)'ve (?:got to|got(?! (?:the|it|all|until|till)\b))\b/i,
  /^(?:i|we)(?:'ve| have|'m| am|'re| are| was| were)?(?: been)? (?:asked|told|expected|required|reminded|meant|supposed|due|obliged|planning|hoping|going|intending) to\b/i,
  /^(?!(?:i|we|you|it|that|this)\b)(?:the |my |our )?[\w'-]+(?: [\w'-]+){0,2} (?:wants|asked|told|needs|expects|reminded|begged|wanted|would like) (?:me|us) to\b/i,
  /^(?:i|we)(?:'ve| have)? (?:promised|agreed|told|said|swore)(?: [\w'-]+){0,2}? (?:(?:that )?(?:i|we)(?:'d| would|'ll| will)|to)\b(?! (?:you|delete|add))/i,
  /^(?!(?:i|we|you|it|that|this|what|which|who)\b)(?:the |my |our )?[\w'-]+(?: [\w'-]+){0,2}? (?:(?:also|just|always|now|even) )*(?:says?|said|thinks?|reckons?|suggests?|suggested|insists?|insisted)(?: that)? (?:i|we)(?:'d better| had better| should| must| need to| have to| ought to)\b/i,
  /^(?:gotta|got to|need(?: to)?(?! help)|have to|must|should|remember to|forgot to)\b/i,
  /^(?:i|we)(?: always| keep| often)? (?:forgetting|forget|forgot) to\b/i,
  /^(?:i|we)(?:'ve| have)? (?:keep|kept|been)(?: on)? (?:meaning|forgetting|planning|wanting|intending|trying) to\b/i,
  /^(?:make|take|write|leave)(?: me)? a note\b(?: to self)?(?: to| that| about| of|:)?(?! (?:to|on|for) (?:the|my)\b)/i,
  /^(?:(?:we|i)(?:'re| are|'m| am)? )?(?:(?:running |almost )?out of|running low on|low on)\b/i,
  /^there(?:'s| is) (?:a|an|also a)\b/i,
  /^get me to\b/i,
  /^(?:enter|record|insert|register|key in|type in)(?: (?:in|into|to|on) (?:my|the) (?:[\w-]+ )?list| (?:a|the|this) (?:new )?(?:task|entry|item|reminder))?(?:\s*:|(?= ?[\ue000-\ue0ff])| that\b)/i,
  /^(?:write|note|jot|put)(?: it)?(?: down)? that\b/i,
  /^i have (?:a|an|my)\b/i,
];

/** Of those, the place of the one that takes a bare verb for an order. */
const LOOSEST = 3;

/** A word that names a kind of entry, as in "new task:", is never part of a title. */
const startOf = (text: string): RegExp | undefined =>
  isPutting(text)
    ? undefined
    : STARTS.find(
        (pattern, place) =>
          pattern.test(text) && (place !== LOOSEST || !keepsVerb(text)),
      );

export const asksToAdd = (text: string): boolean => startOf(text) !== undefined;

/** What is to be added; undefined where nothing asks to add. */
export function afterStart(text: string): string | undefined {
  const start = startOf(text);
  return start && text.replace(start, "");
}
