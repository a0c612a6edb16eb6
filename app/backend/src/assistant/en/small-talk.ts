import type { Intent } from "../intent.ts";
import { readNumber } from "./words.ts";

const SAYINGS: [RegExp, Intent][] = [
  [
    /^(?:yes|y|yeah|yep|yup|sure|ok|okay|confirm|do it|go ahead|of course|yes,? (?:please|delete it|do it|sure))$/i,
    { kind: "yes" },
  ],
  [
    /^(?:no|n|nope|nah|cancel|stop|never ?mind|don't|do not|keep it|leave it|no,? (?:thanks|thank you|keep it|don't))$/i,
    { kind: "no" },
  ],
  [
    /^(?:help|\?|help me|what can (?:you|i) (?:do|say)|how (?:does this work|do(?:es)? (?:i|you|it) .*)|commands)$/i,
    { kind: "help" },
  ],
  [
    /^(?:hi|hello|hey|hiya|howdy|salam|assalam.*|good (?:morning|afternoon|evening)|greetings)(?: there| todo)?$/i,
    { kind: "greet" },
  ],
  [
    /^(?:thanks|thank you|thx|cheers|great|perfect|nice)\b.{0,20}$/i,
    { kind: "thank" },
  ],
];

/** Whole messages with one meaning, and the number that answers "which one?". */
export function readSmallTalk(text: string): Intent | undefined {
  const said = text
    .trim()
    .replace(/’/g, "'")
    .replace(/(?<=.)[.!?]+$/, "");
  const saying = SAYINGS.find(([pattern]) => pattern.test(said));
  if (saying) return saying[1];
  const number = readNumber(said);
  return number === undefined ? undefined : { kind: "choose", number };
}
