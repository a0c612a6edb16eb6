import type { Intent, Talk } from "../intent.ts";
import { readNumbers } from "./words.ts";

const YES =
  "yes+|yeah|yea|yep|yup|sure|ok|okay|please|go ahead|do it|do that|of course|absolutely|definitely|i'?m sure|i am sure|confirm(?:ed)?|all of (?:it|them|those)|both(?: of them)?|the lot|everything|(?:delete|remove) (?:it|them|all|everything|all of (?:it|them))|thanks|thank you";

const SAYINGS: [RegExp, Talk | "retract"][] = [
  [
    new RegExp(
      `^(?:yes+|yeah|yea|yep|yup|sure|ok|okay|absolutely|definitely)(?:[\\s,.!]+(?:${YES}))*$`,
      "i",
    ),
    "yes",
  ],
  [
    /^(?:neither|none)(?: of (?:them|those|these))?(?:[\s,]+(?:forget it|never ?mind|thanks))*$/i,
    "no",
  ],
  [
    /^(?:yes|y|yeah|yea|ya|yep|yup|sure|sure thing|ok|okay|okey|k|confirm(?:ed)?|correct|right|exactly|do it|do that|go ahead|go for it|of course|absolutely|definitely|please do|yes,? (?:please|delete (?:it|them|all|that)|do it|do that|sure|go ahead|all of them|i am|i'm sure|that's right|that one|remove it|remove them)|i'm sure|i am sure|affirmative|fine|yes yes|👍|sounds good|that's right|delete (?:it|them)|yeah,? (?:sure|go ahead|do it|delete it)|ok,? (?:do it|delete it|go ahead|sure)|sure,? (?:do it|go ahead|delete (?:it|them)))$/iu,
    "yes",
  ],
  [
    /^(?:no|n|nope|nah|na|cancel(?: that| it)?|stop|wait|never ?mind(?: that| it)?|nvm|forget (?:it|that|about it)|don't|do not|keep (?:it|them|that)|leave (?:it|them|that)(?: alone| be)?|no,? (?:thanks|thank you|keep (?:it|them)|don't.*|leave it|wait|never ?mind|not that|stop)|not (?:now|yet|really)|ignore (?:that|it)|no no|👎|i changed my mind|abort|let it be|nothing|oh never ?mind|actually,? (?:no|never ?mind|don't)|on second thought,? no|wait,? no|no way)$/iu,
    "no",
  ],
  [
    /^(?:(?:actually|oops|no|wait|sorry|hmm)[\s,]+)*(?:scratch (?:that|it)|strike that|cancel that|forget (?:that|i (?:said|asked)(?: (?:that|anything))?)|i take that back|that's not what i (?:meant|wanted|said|asked)|i didn't mean (?:that|to do that)|ignore (?:that|what i (?:just )?said))(?: please)?$/i,
    "retract",
  ],
  [
    /^(?:undo(?: (?:it|that|this|the last (?:one|change|thing|action)|last(?: change| action)?|my last (?:change|action)|what you (?:just )?did))?|revert(?: (?:it|that|the last change))?|take (?:that|it) back|(?:go|take it|one step) back(?: (?:one|a) step)?|roll (?:it |that )?back|put (?:it|that|them) back|bring (?:it|that|them) back|oops,? undo.*|undo (?:please|that please)|restore (?:it|that|them)|(?:oops|whoops|no|wait|oh no|sorry),? (?:undo|put (?:it|that|them) back|bring (?:it|that|them) back|take (?:that|it) back|revert)(?: (?:it|that|this|please))*|cancel that last change|that was (?:a mistake|wrong),? (?:undo|revert|put it back).*|reverse (?:that|it)|change (?:it|that) back)$/i,
    "undo",
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

const NO_INDEED =
  /^(?:(?:no+|wait|stop|oh|actually|sorry|hold on|hang on|hmm|nah|nope|please)[\s,.!]+)+(?:no|wait|stop|keep (?:it|them|that|those|both)|leave (?:it|them|that|those)(?: alone| be| as (?:it is|they are))?|don't(?: do (?:it|that)| delete (?:it|that|them))?|never ?mind|forget it|i (?:still )?need (?:it|that|them)|not that(?: one)?|i changed my mind)(?:[\s,]+(?:please|thanks|sorry))?$/i;
const KEEP =
  /^(?:please )?(?:(?:i|we) (?:don't|do not|didn't|did not) (?:want|mean|ask|need)(?: you)? to|don't|do not|never) (?:delete|remove|add|change|touch|do|complete|mark|move|cancel|erase|create|update|rename|clear)\b/i;

/** Whole messages with one meaning, and the numbers that answer "which one?". */
export function readSmallTalk(text: string): Intent | undefined {
  const said = text
    .trim()
    .replace(/[’‘]/g, "'")
    .replace(/(?<=.)[.!?…]+$/, "")
    .replace(/^(?:oh|um|uh|well|so|hmm),? (?=\w)/i, "")
    .replace(/[,\s]+please$/i, "");
  const saying = SAYINGS.find(([pattern]) => pattern.test(said));
  if (saying) return { kind: saying[1] };
  if (NO_INDEED.test(said)) return { kind: "no" };
  if (KEEP.test(said)) return { kind: "keep" };
  const numbers = readNumbers(
    said.replace(/^(?:i mean(?:t)?|no,|the one|yes,) /i, ""),
  );
  if (!numbers) return undefined;
  return {
    kind: "choose",
    target:
      numbers.length === 1
        ? { by: "number", number: numbers[0]! }
        : { by: "numbers", numbers },
  };
}
