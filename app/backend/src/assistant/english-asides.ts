import { looksRoman } from "./ur/roman.ts";

/** Where a sentence of speech stops, with the mark. */
const PAUSE = /(?<=[.!?…,;؟،۔—–]|\p{Extended_Pictographic}️?)\s+/u;
const EDGES = /^[\s.,!?…—–-]+|[\s.,!?…;؟،۔—–]+$|\p{Extended_Pictographic}|️/gu;

const FILLER =
  "(?:(?:uff+|ugh+|oof|oh|ah|omg|wow|haha+|lol|honestly|seriously|literally|sorry|yaar|yar|bro|dude|and|but|so|because|cuz|coz|cause|well|ok|okay|hey|hi|actually|btw)[\\s,!.…]+)*";
const WHOSE =
  "(?:i|i'm|im|i've|i'll|i'd|we|we're|we've|it|it's|its|this|that|that's|he|she|they|he's|she's|they're|you|my [a-z]+|today|life|work|everything|nothing|nobody)";
/** How somebody feels or what goes on, said of them. */
const TOLD = new RegExp(`^${FILLER}${WHOSE} [a-z' ]+$`, "i");
const EXCLAIMED = new RegExp(
  `^${FILLER}(?:good (?:morning|afternoon|evening)(?: (?:everyone|all|there|boss|bhai|yaar))?|happy \\w+(?: to (?:you|all))?|long time no see|what a (?:\\w+ )?(?:day|week|mess|morning|night)|(?:such|so|too|very|really|super|pretty) [a-z ]{3,25}|(?:feeling|long|tough|busy|crazy|hectic) (?:so |very |really )?[a-z]+|thank (?:god|goodness)|no (?:idea|rush|hurry|worries|big deal|pressure)|not sure|fingers crossed|hopefully|as (?:usual|always)|just (?:checking|asking|wondering|curious|in case)|(?:can't|cannot|cant|don't|dont|couldn't|didn't|won't) [a-z' ]+)$`,
  "i",
);

/** Whether English words ask for nothing, as their own language reads them. */
export type IsIdle = (text: string) => boolean;

function isAside(piece: string, isIdle: IsIdle): boolean {
  const said = piece.replace(/[’‘]/g, "'").replace(EDGES, "").trim();
  if (!TOLD.test(said) && !EXCLAIMED.test(said)) return false;
  const bare = said.replace(new RegExp(`^${FILLER}`, "i"), "");
  return !looksRoman(bare.replace(/\b(?:yaar|yar)\b/gi, "")) && isIdle(bare);
}

/** Nothing before a pause but an opening that wants more: "add: …". */
const ANNOUNCES = /[:：]\s*$/;

/**
 * Urdu without the English said around it in passing: "I keep forgetting...
 * mujhe …", "… ho gaya tha kya? I can't remember".
 */
export function withoutEnglishAsides(text: string, isIdle: IsIdle): string {
  const pieces = text.split(PAUSE);
  if (pieces.length < 2) return text;
  const isOwn = pieces.map((piece) => !isAside(piece, isIdle));
  const [first, last] = [isOwn.indexOf(true), isOwn.lastIndexOf(true)];
  if (first < 0 || (first === 0 && last === pieces.length - 1)) return text;
  const rest = pieces.slice(first, last + 1).join(" ");
  return ANNOUNCES.test(rest) ? text : rest.replace(/[\s,،;—–]+$/u, "");
}
