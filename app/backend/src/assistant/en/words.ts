import type { Target } from "../intent.ts";

const POLITE =
  /^(?:(?:please|pls|kindly|would you mind|do you mind|hey|hi|hello|ok|okay|so|now|well|um|uh|also|then|oh|actually|alright|and|can you|could you|would you|will you|can u|i want you to|i'd like you to|i need you to|let's|just|quick(?:ly)?|go ahead and|you can|you should)\b[\s,:!.]*)+/i;
const POLITE_END =
  /(?<!\b(?:say|saying|send|write|a) *)[\s,]*\b(?:please|thanks|thank you|thx|for me|(?:is|would be|will be|'d be) (?:fine|ok|okay|good|great|perfect)|works(?: for me)?|will do|remind(?: me)?|if you can|if possible|would you|will you|can you|ok|okay|as well|too|(?<!\bfrom )(?:right )?now|i'm sure|yes(?:,? i'm sure)?|(?:put|pop|stick) (?:it|that|this) (?:in|on|down)(?: (?:my|the) list)?|(?:scrap|delete|remove|bin) it)[.!?]*$/i;

const WISH =
  /^i(?:'d| would)? (?:like|want|need) (?:you )?to (?=(?:add|create|delete|remove|see|list|show|rename|change|mark|reschedule|update|move|complete|reopen)\b)/i;

/** "…, shouldn't I?" asks for a nod only. */
const NOD =
  /,\s*(?:should|do|does|did|is|are|am|have|has|had|will|would|can|could|must|ought)(?:n't)? (?:i|we|you|he|she|they|there)\s*[?.!]*$/i;

export const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();

const ASKED =
  /^(?:\W|\b(?:hey|hi|hello|ok|okay|so|and|please)\b)*(?:can|could|would|will) (?:you|u)\b/i;

/** The request without courtesy around it. */
export function plain(text: string): string {
  const bare = tidy(text)
    .replace(/[’‘]/g, "'")
    .replace(NOD, "")
    .replace(POLITE_END, "");
  const asked = bare.replace(POLITE_END, "");
  const short = asked.replace(POLITE, "").replace(WISH, "");
  // "Could you …?" is an order, whatever mark it ends with.
  const ordered = ASKED.test(asked) ? short.replace(/\?$/, "") : short;
  return ordered || bare;
}

/** No date, and no part of what is to be done. */
const VAGUE =
  /[\s,]+(?:one of these days|some ?day(?: soon)?|at some (?:point|stage)|sometime(?: soon)?|eventually|(?:some ?time )?soon(?:ish)?|when(?:ever)? (?:i|you) (?:can|get (?:a|the) (?:chance|time|minute|moment)|have (?:a )?(?:time|minute|moment|chance)))$/i;

/** A title without the punctuation and the lone prepositions around it. */
export function cleanTitle(text: string): string {
  const bare = tidy(text)
    .replace(/\(\s*\)/g, "")
    .replace(/\s+([,.!?]|:(?=\s|$))/g, "$1")
    .replace(/^[\s:,;.–—-]+|[\s:,;.!?–—-]+$/g, "")
    .replace(
      /(?:[\s,]+(?:by|on|at|for|due|before|until|with|and|starting|from|around|in|it's|its|every))+$/i,
      "",
    );
  return tidy(
    bare.replace(/^[\s:,;.–—-]+|[\s:,;.!?–—-]+$/g, "").replace(VAGUE, ""),
  );
}

const PLACES: Record<string, number> = {
  ...{ first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6 },
  ...{ seventh: 7, eighth: 8, ninth: 9, tenth: 10, last: -1 },
  ...{ former: 1, latter: -1 },
  ...{ "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5, "6th": 6, "7th": 7 },
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 },
};
const PLACE =
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|former|latter|1st|2nd|3rd|[4-9]th";
const KIND = "(?:task|todo|to-do|item|entry|number|no\\.?|one)";
const SINGLE = `(?:(?:the|my) )?(?:${KIND}s? ?)*#?\\s*(?:\\d{1,3}|${PLACE})(?: ${KIND}s?)?`;
const COUNTED = new RegExp(
  `^${SINGLE}(?:(?:\\s*,\\s*(?:and )?|\\s+and\\s+|\\s*&\\s*)${SINGLE})*(?: (?:in|on|from) (?:the|my) list)?\\.?$`,
  "i",
);
const SPELLED = new RegExp(
  `^(?:the )?${KIND} (one|two|three|four|five|six|seven)$`,
  "i",
);

const RANGE =
  /^(?:the )?first (two|three|four|five|\d)(?: (?:ones|tasks|items))?$/i;
const LAST_FEW =
  /^(?:the )?last (two|three|four|five|\d)(?: (?:ones|tasks|items))?$/i;
const EACH = new RegExp(`\\d{1,3}|${PLACE}`, "gi");

const A_PLACE = new RegExp(`\\b(?:${PLACE})\\b`, "i");

const placeOf = (word: string): number =>
  PLACES[word.toLowerCase()] ?? Number.parseInt(word, 10);

/** "2", "number 3", "the first and the third", "the last one". */
export function readNumbers(text: string): number[] | undefined {
  const range = RANGE.exec(text)?.[1];
  if (range)
    return Array.from({ length: placeOf(range) }, (_, index) => index + 1);
  const ending = LAST_FEW.exec(text)?.[1];
  if (ending)
    return Array.from({ length: placeOf(ending) }, (_, index) => -1 - index);
  const spelled = SPELLED.exec(text)?.[1];
  if (spelled) return [placeOf(spelled)];
  if (!COUNTED.test(text)) return undefined;
  return text.match(EACH)?.map(placeOf);
}

const IT =
  /^(?:it|that|this|them|these|those|this one|that one|the task|that task|this task|same|the same(?: one| task)?|that last (?:one|task)|the (?:new|same) one|the one (?:i|you|we) just (?:added|created|made|mentioned)|what i just added|the (?:last|latest|newest|most recent) (?:one|task|thing|item)? ?(?:that )?(?:i|you|we)(?: just|'ve)? (?:added|created|made|put in)|they)$/i;
const BOTH =
  /^(?:both(?: of (?:them|those|these|the tasks))?|both (?:tasks|ones)|the two(?: of them)?|those two|these two|them both)$/i;
const OTHER = /^(?:(?:the )?other(?: one| task)?)$/i;

const REST =
  /^(?:rest|others|(?:all )?(?:of )?the (?:rest|others|other ones|remaining (?:ones|tasks|two|three)|other (?:two|three|four))(?: of (?:them|it|those))?|everything else|all the others)$/i;
const TIMED =
  /^the (earlier|earliest|sooner|soonest|later|latest)(?: (?:one|task|of the two))?$/i;

const AROUND_TITLE =
  /^(?:(?:the|my|a|an|task|todo|item|called|named|titled|about|that|this|one about)\s+)+|\s+(?:task|todo|to-do|item|reminder|one|thing|stuff|things|ones|tasks|items|(?:from|on|off|in|of) (?:my|the) (?:list|tasks|todos|todo list|to-do list|to do list))$/gi;

const LIST_JOINT = /\s*,\s*(?:and )?|\s+and\s+(?:the\s+)?|\s*&\s*/i;

function byWords(name: string): Target | undefined {
  const bare = tidy(name.replace(AROUND_TITLE, "").replace(AROUND_TITLE, ""));
  return bare ? { by: "words", words: bare } : undefined;
}

/** Undefined when no task is named. */
export function readTarget(text: string): Target | undefined {
  const name = cleanTitle(text);
  const numbers = readNumbers(name);
  if (numbers)
    return numbers.length === 1
      ? {
          ...{ by: "number", number: numbers[0]! },
          ...(A_PLACE.test(name) && { isPlace: true }),
        }
      : { by: "numbers", numbers };
  if (IT.test(name)) return { by: "it" };
  if (BOTH.test(name)) return { by: "both" };
  if (OTHER.test(name)) return { by: "other" };
  if (REST.test(name)) return { by: "rest" };
  const place = TIMED.exec(name)?.[1];
  if (place)
    return {
      by: "time",
      place: /^(?:earl|soon)/i.test(place) ? "first" : "last",
    };
  return byWords(name);
}

/** "milk and eggs": several titles, if the whole is not one. */
export function readTargets(text: string): Target[] {
  const parts = cleanTitle(text)
    .replace(/^both (?:the )?/i, "")
    .split(LIST_JOINT)
    .filter(Boolean);
  const noun = /^(.*\p{L}) \d+$/u.exec(parts[0] ?? "")?.[1];
  // "Chapters 4 and 5": each has the noun of the first.
  return parts
    .map((part) => (noun && /^\d+$/.test(part) ? `${noun} ${part}` : part))
    .map(readTarget)
    .filter((target): target is Target => target !== undefined);
}

const ALL =
  /^(?:all|everything|every|each|every single|all of|them all|the whole list|my whole list|the entire list|whatever|whichever|anything|what(?:'s| is| i(?:'ve| have)?))\b/i;

/** "all", "everything": more than one task at once. */
export const meansAll = (text: string): boolean => ALL.test(cleanTitle(text));
