import { asksToAdd } from "./add-starts.ts";
import { isPastForm } from "./telling-words.ts";
import { STARTS_WITH_DOING } from "./verbs.ts";
import { plain } from "./words.ts";

const MANNER =
  "(?:so |very |really |too |pretty |always |still |just |all |quite |a bit |extremely |super |totally |such an? )*";
const MOOD =
  "nice|lovely|beautiful|gorgeous|hot|cold|warm|freezing|boiling|rainy|sunny|cloudy|foggy|humid|windy|snowing|raining|good|great|fun|bad|awful|terrible|horrible|boring|bored|tired|exhausted|sick|ill|unwell|poorly|sore|sleepy|hungry|thirsty|crazy|mad|angry|cross|sad|happy|upset|moody|grumpy|noisy|loud|slow|annoying|annoyed|stressful|stressed|amazing|wonderful|excited|nervous|worried|lonely|dizzy|cranky|naughty|weird|hopeless|useless|impossible|hard|tough|long";
const WHOSE =
  "(?:(?:my|our|his|her|their|the|this|that|these|those) [\\w' -]{2,30}?|i|it|we|he|she|they|you|everyone|everybody|everything|nobody|life|work|school|[a-z]+)";
const AILS =
  "(?:fever|headache|migraine|cough|flu|toothache|temperature|sore throat|tummy ache|stomach ache|hangover|bad day|good day|long day)";

const AILMENT = new RegExp(
  `^${WHOSE}(?: has| have| had|'ve| have got|'ve got| has got|'s got) (?:an? |the )?(?:bad |terrible |awful |nasty |bit of an? )?${AILS}\\b`,
  "i",
);

/** Sentences about how somebody or something is, whatever day they name. */
const REMARKS: RegExp[] = [
  new RegExp(
    `^${WHOSE}(?:'s|'m|'re| is| are| am| was| were|(?:'s| has|'ve| have) been| feels?| looks?| seems?| tastes?| smells?| sounds?) ${MANNER}(?:${MOOD})\\b`,
    "i",
  ),
  new RegExp(
    `^${WHOSE} ${MANNER}(?:hurts?|aches?|sucks?|stinks?|itch(?:es)?|(?:is|are|'s|keeps?) (?:still |just |really )*(?:killing|driving|bugging|annoying|bothering|hurting|aching|acting|making|crying|screaming|barking))\\b`,
    "i",
  ),
  AILMENT,
  /^(?:it's |ugh,? )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|winter|summer) (?:again|already|at last|finally|vibes|blues|mood)\b/i,
  /^(?:so |too )?(?:much|many) [\w' -]{2,20} (?:today|tonight|this (?:week|morning|month))\b/i,
  /^today (?:is|was|feels) (?!(?:the )?(?:last day|deadline|due))/i,
];

const SUBJECT =
  /^(?:(i|we|it|he|she|they|you|everyone|everybody|nobody)|my|our|his|her|their|the|this|that|these|those)\b/i;
/** Past forms that describe what is still to be dealt with. */
const DESCRIBES =
  /^(?:needed|named|called|booked|planned|scheduled|supposed|required|promised|wanted|expected|used|signed|printed|frozen|broken|left|red|shed|bed|seed|feed|weed|speed|need|wed)$/i;
const FIRST_PLACES = 5;

/** "My car broke down today": a subject, and behind it what happened to it. */
function tellsWhatHappened(text: string): boolean {
  const subject = SUBJECT.exec(text);
  if (!subject) return false;
  const words = text.match(/[\p{L}']+/gu) ?? [];
  // A participle straight behind "the" describes a thing.
  const from = subject[1] ? 1 : 2;
  return words
    .slice(from, FIRST_PLACES)
    .some((word) => isPastForm(word) && !DESCRIBES.test(word));
}

const tellsOfMood = (text: string): boolean =>
  REMARKS.some((pattern) => pattern.test(text));

const BREAK = /(?:[,.!;–—]+| -+) (?:so |and )?/g;
const STARTS_CHANGING =
  /^(?:please )?(?:move|push|postpone|reschedule|cancel|delete|mark|shift|change|delay)\b/i;

const isOrder = (text: string): boolean =>
  asksToAdd(plain(text)) ||
  STARTS_WITH_DOING.test(text) ||
  STARTS_CHANGING.test(text);

const isAilment = (text: string): boolean => AILMENT.test(text);

/** "My tooth hurts, book the dentist": what is to be done. */
export function withoutRemark(text: string): string {
  const [first, ...others] = [...text.matchAll(BREAK)].map(
    ({ index, 0: words }) =>
      [text.slice(0, index), text.slice(index + words.length)] as const,
  );
  if (!first || !tellsOfMood(first[0])) return text;
  if (asksToAdd(plain(first[0])) && !isAilment(first[0])) return text;
  const order = [first, ...others].find(([, rest]) => isOrder(rest))?.[1];
  return order ?? text;
}

/** "My back hurts today", "the traffic was awful": said in passing, and nothing to do. */
export const isRemark = (text: string): boolean =>
  tellsOfMood(text) || tellsWhatHappened(text);
