import type { Intent, Talk } from "../intent.ts";
import { readConsent } from "./consent-words.ts";
import { readNumbers, readTarget } from "./words.ts";

const SAYINGS: [RegExp, Talk][] = [
  [
    /^(?:can|could|would|will) (?:you|u) (?:please )?(?:do (?:my|the|our)|solve|explain|translate|calculate|sing|draw|play|google|recommend|teach|cook|drive|order me|write me|tell me (?:an?|about|how|why|who|something))\b(?!.*\b(?:tasks?|list|remind(?:er)?|today|tomorrow|done|due)\b).*$/i,
    "unknown",
  ],
  [
    /^(?:help|\?|help me|what (?:can|do) (?:you|i) (?:do|say|ask|help (?:me )?with)(?: here| for me)?|how (?:does this|do you|do i|does it) (?:work|use .*)|commands|what are you(?: for)?|who are you|what can i (?:say|ask)(?: you)?|how do i .*|can you help(?: me)?|i need help|options|menu)$/i,
    "help",
  ],
  [
    /^(?:hi|hello|hey|hiya|howdy|yo|sup|salam|salaam|assalam.*|good (?:morning|afternoon|evening|day)|greetings|how are you(?: doing)?(?: today)?|what's up|how's it going|bye|goodbye|see you.*|good ?night)(?:,? (?:there|todo|assistant|again|friend|everyone|bot))?$/i,
    "greet",
  ],
  [
    /^(?:(?:ok(?:ay)?|great|perfect|nice|cool),? )?(?:thanks|thank you|thx|ty|cheers|great|perfect|nice|awesome|cool|lovely|excellent|wonderful|well done|good job|much appreciated|you're (?:great|the best|awesome))\b(?![\s,]+(?:add|remind|delete|mark|show|now|but|and)).{0,25}$/i,
    "thank",
  ],
  [
    /^(?:thanks?|thank you|thx|cheers|much appreciated|i appreciate)\b(?!.*\b(?:add|remind|delete|mark|show|move|done|i (?:need|have|must))\b)[^?]*$/i,
    "thank",
  ],
  [
    /^(?=.*\b(?:my|me|i|i'm)\b)(?=.*\b(?:time ?zone|e-?mail(?: address)?|account|profile|user ?name|(?:my|call me|know me) name|signed in|logged in)\b)(?:what|which|where|who|do you (?:know|have)|can you (?:see|tell)|show|tell|am i|under)\b.{0,60}$/i,
    "profile",
  ],
  [
    /^(?:who am i|what(?:'s| is) my (?:name|email|profile|account|time ?zone)|do you know (?:my name|who i am)|what do you (?:call me|know about me)|(?:show )?my (?:profile|account)|what time zone am i in|which (?:account|email) am i (?:using|logged in with).*)$/i,
    "profile",
  ],
];

const KEEP =
  /^(?:please )?(?:(?:i|we) (?:don't|do not|didn't|did not) (?:want|mean|ask|need)(?: you)? to|don't|do not|never) (?:delete|remove|add|change|touch|do|complete|mark|move|cancel|erase|create|update|rename|clear)\b/i;

/** "Don't cancel it, just push it a week". */
const ORDER_INSTEAD =
  /[,;.!–-]\s*(?:(?:but|just|only|instead|rather|please|and)[,\s]+)*(?:i (?:just |only )?(?:want|need|wanted) (?:you )?to |can you (?:just )?)?(?:push|move|mark|make|change|set|reschedule|postpone|put|rename|shift|bump|bring|delay|tick|complete|tell|show|list|give|read|delete|remove|add|remind|tag|reopen|undo|cancel|lower|raise|see|know|take|check)\b/i;

const EVERY_ONE =
  /^(?:all|all (?:of )?(?:it|them|those|these)|all (?:two|three|four|five)(?: of them)?|everything|each of them|every (?:single )?one(?: of them)?|the (?:whole )?lot)$/i;

/** "No, 2", "I meant the third". */
const OTHER_NUMBER =
  /^(?:(?:no|stop|wait|sorry),? )*(?:i meant? |(?<=^no,? ))/i;

/** Nothing is done to the task that is named; what follows may be about it. */
function keeping(said: string): Intent {
  const target = readTarget(said.replace(KEEP, ""));
  const isNamed = target && target.by !== "it";
  return { kind: "keep", ...(isNamed && { target }) };
}

/** Whole messages with one meaning, and the numbers that answer "which one?". */
export function readSmallTalk(text: string): Intent | undefined {
  const said = text
    .trim()
    .replace(/[’‘]/g, "'")
    .replace(/(?<=.)[.!?…]+$/, "")
    .replace(/^(?:oh|um|uh|well|so|hmm),? (?=\w)/i, "")
    .replace(/[,\s]+please$/i, "");
  const consent = readConsent(said);
  if (consent) return consent;
  const saying = SAYINGS.find(([pattern]) => pattern.test(said));
  if (saying) return { kind: saying[1] };
  if (EVERY_ONE.test(said))
    return { kind: "choose", target: { by: "all", filter: { status: "all" } } };
  if (KEEP.test(said) && !ORDER_INSTEAD.test(said)) return keeping(said);
  const named = said.replace(OTHER_NUMBER, "");
  const numbers = readNumbers(named.replace(/^(?:the one|yes,) /i, ""));
  if (!numbers) return undefined;
  return {
    ...{ kind: "choose", ...(named !== said && { instead: true }) },
    target:
      numbers.length === 1
        ? { by: "number", number: numbers[0]! }
        : { by: "numbers", numbers },
  };
}
