const MORE =
  "(?: (?:a (?:lot|million|bunch|ton)|so (?:very )?much|very much|ever so much|loads|tons|again|in advance|mate|dear|love|bro|man|buddy|friend|for (?:your|the|all your|all the) help|for everything|for that))*";
const THANKS = `(?:(?:many |so many |big )?(?:thanks|thanx|thx|tysm|ty)|thank (?:you|u)|cheers)${MORE}`;
/** What is no task only where a comma or an end stands before it. */
const WISHES =
  "(?:much (?:appreciated|obliged)|(?:i'd |i )?(?:really |would )?appreciate (?:it|that|your help)|(?:god )?bless(?: you)?|good ?(?:night|bye|day|evening)|bye(?:[ -]bye)?|ta|cheerio|ciao|take care|love you|see you(?: later| soon)?|have a (?:nice|good|great|lovely) (?:day|one|evening|night|weekend|week)|you(?:'re| are) (?:a (?:star|legend|lifesaver|gem|dear)|an angel|the best|great|amazing|brilliant|so kind)|that(?:'s| is) (?:all|it)(?: for now)?|x{2,})";
/** "Say thanks", "write a thank you": of the task. */
const OF_TASK =
  "(?<!\\b(?:say|send|write|with|give|of|a|big|the|saying|your|my|some))";

const NAME =
  "(?:(?:Mrs?|Ms|Miss|Dr|Prof)\\.? )?\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){0,2}";
const REGARDS =
  "(?:(?:[Ww]ith |[Mm]y )?(?:(?:[Kk]ind(?:est)?|[Bb]est|[Ww]arm(?:est)?) )?(?:[Rr]egards|[Ww]ishes)|[Yy]ours(?: (?:sincerely|faithfully|truly|ever))?|[Ss]incerely(?: yours)?|(?:[Ll]ots of |[Mm]uch |[Aa]ll my )?[Ll]ove(?=,| from)|[Mm]any thanks|[Tt]hanks(?: again)?|[Tt]hank you|[Cc]heers)";

/** The point of "p.m." and of "3.12." is none that ends a sentence. */
export const POINT = "(?<=\\p{L}{3}|\\.)\\.";
const END = "[\\s.!…]*$";
const ENDINGS: RegExp[] = [
  new RegExp(
    `(?<=\\S)[,.;!\\n–-]\\s*${REGARDS},?\\s+(?:from )?${NAME}${END}`,
    "u",
  ),
  new RegExp(`(?<=\\S)[.;!\\n–-]\\s*${REGARDS}${END}`, "u"),
  new RegExp(
    `(?<=\\S)${OF_TASK}(?:[\\s,;!–-]|${POINT})+(?:and |ok |okay )?${THANKS}${END}`,
    "iu",
  ),
  new RegExp(`(?<=\\S)[,.;!\\n–-]+\\s*(?:and |ok |okay )?${WISHES}${END}`, "i"),
];
/** So many of them may stand in a row. */
const MOST = 3;

const withoutOne = (text: string): string =>
  ENDINGS.reduce((rest, ending) => rest.replace(ending, ""), text);

/** The message without the thanks, wishes and signature that it ends with. */
export function withoutFarewell(text: string): string {
  let rest = text;
  for (let count = 0; count < MOST; count++) rest = withoutOne(rest);
  return rest;
}
