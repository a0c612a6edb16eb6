import { DOING_WORDS } from "./verbs.ts";

const KIND = "(?:kind|good|helpful)";
const GLAD = "(?:pleased|happy|glad|delighted|proud|relieved|sorry|afraid)";

/** What people say before they say what they want. */
const OPENERS: string[] = [
  `(?:after that|afterwards|finally|lastly|secondly|next(?: up)?)(?=,? (?:please |i |add|remind|delete|remove|mark|move|show|put|complete))`,
  `(?:i )?(?:want|need|would like|'d like)(?: that)?(?: you)?(?: to)?(?= remind me\\b)|i (?:want|need)(?: that)? you(?= (?:add|put|make|note|write|delete|remove|move)\\b)|(?:please |kindly |dear ,?)+to(?= [a-z])`,
  `i forgot to (?:say|tell you|mention)(?: that)?|(?:what|where) was i(?: (?:going|about) to (?:say|do))?|(?:oh|ah),? (?:yes|right|yeah)(?=[, ])|before i forget|while i remember|just so you know|fyi|by the way|btw|(?:so )?the (?:thing|problem|point|trouble) is(?: that)?|quick (?:one|question|thing)|one (?:more|other|last) thing|for the record|while (?:you're|you are|we're) (?:at it|there|on it)|first of all|listen(?! to)|look(?! (?:at|for|after|into|over|up|round|around|out))|right(?= ?[,:])|anyway|honestly|basically|(?:wait|hang on|hold on)(?=,? (?:which|what|when|where|who|why|how|did|do i|is (?:that|it)|are)\\b)|if (?:you don't mind|i may|it's not too much trouble|that's (?:ok|okay|alright))|when(?:ever)? you (?:get|have) a (?:chance|moment|minute|second)|sorry to (?:bother|trouble) you(?: again)?(?:,? but)?|bro|bruh|dude|man|mate|buddy|pal|fam|sis|hun|love|my (?:dear )?(?:friend|assistant)|dear (?:assistant|friend|sir|madam)|good (?:morning|afternoon|evening)(?: to you)?|hi there|hello there|beta(?=,| (?:please|can|could|add|remind|put|note|write|make|i|my)(?: |$))|dear|darling|sweetheart|honey|sir|madam|boss|chief`,
  `(?:i )?(?:just )?(?:wanted to|to|letting|let me) (?:let )?(?:you know|tell you|say)(?: that)?`,
  `i(?:'m| am)(?: so| very| really)? ${GLAD} to (?:say|report|tell you|inform you|announce|let you know)(?: that)?|you(?:'ll| will) be ${GLAD} to (?:hear|know|learn)(?: that)?|(?:good|great|bad) news|guess what|it (?:turns|turned) out(?: that)?|turns out(?: that)?|it (?:looks|seems) like|(?:it )?seems(?: that)?|i(?: do)? (?:think|believe|guess|suppose|reckon)(?: that)?(?= (?:i|we|the|my|it|you)\\b)`,
  `(?:might|may|could|can|would|will) (?:i|you|we) (?:possibly |please |kindly |perhaps |just |maybe |also |then )*(?:be (?:so|very) ${KIND} (?:as to|and)|trouble you (?:to|for)|ask you to|bother you to|have you|get you to|be able to|help me(?: to)?)`,
  `(?:could|can|would|shall|should) we(?: please| maybe| perhaps| just| possibly)*|(?:can|could|may) i(?: please| just)?(?= (?:see|add|delete|move|change|have a look)\\b)`,
  `is there (?:any|a) way (?:for you )?to|would it be (?:possible|ok|okay|alright) (?:for you )?(?:to|if you)|is it possible (?:for you )?to|(?:do you think|is there (?:any|a) (?:way|chance)) (?:that )?you (?:could|can)|any chance you (?:could|can)|i (?:was|am) (?:just )?wondering (?:if|whether) you (?:could|can|might|would)(?: possibly| please)?`,
  `i(?: would|'d)(?: really| very much)? (?:be (?:so |most |very |really )?(?:grateful|obliged|thankful|glad|happy)|appreciate it|love it|like it) if you (?:could|would|can)(?: possibly| please| kindly)?|it would be (?:so |really |very )?(?:great|lovely|nice|good|helpful|wonderful|kind) (?:if|of) you (?:could|would|to)(?: possibly| please| kindly)?|i should like you to|be a (?:dear|star|love|darling) and|do me a favou?r(?: and)?|(?:please )?be so (?:kind|good) as to|(?:please )?be kind enough to`,
  `(?:it(?:'d| would| might)(?: probably)? be (?:good|nice|lovely|great|wise|best|worth|better)|it's about time|(?:it's )?probably (?:best|time)) to(?= (?!have you|see you)\\w)`,
  `(?:(?:oh|ah|and|so|well|but|also)[\\s,]+)+before i forget|(?:(?:so|and|well|but),? )?(?:(?:i'm|i am|it's my|this is my) )?(?:(?:still |quite |totally |brand )*new (?:here|to (?:this|all this|the app)(?: app| thing)?)|(?:the |my )?(?:very )?first time (?:here|user|using (?:this|it)(?: app)?))(?=[,.;:!–-])|sorry if (?:this|that|it)(?:'s| is| sounds) [^,.;:!]{2,30}(?=[,.;:!])|(?:oh |well |ok |so |or )*whatever(?=[,:])|(?:don't mind|ignore|pardon|excuse|forgive) (?:my|me) [^,.;:!]{2,60}(?=[,.;!])`,
  `(?:what|all) i (?:really |actually |mostly |just |now |also )*(?:need|want|have|meant|wanted|needed)(?: (?:you )?to (?:do|say))?(?: now| today)? (?:is|was)(?: for you)?(?: to| that| this)?|i(?:'m| am| was|'ve been| have been)(?: just| kind of| sort of| really)* (?:hoping|thinking)(?: that)? (?:we|you|i) (?:could|can|might|would)(?: maybe| perhaps| just)?`,
  `you(?: please)?(?= (?:put|add|make|remind|delete|show|write|remove|tell)\\b)`,
];

const MIND = /^(?:would|do) you mind (\w+)ing\b/i;

const OPENER = new RegExp(
  `^(?:${OPENERS.join("|")})(?![\\w'])[\\s,:;.!–-]*`,
  "i",
);
/** A reason, then what is to be done because of it. */
const REASON =
  /^(?!(?:add|create|new|note|put|remind|my|tasks?)\b)[^:]{3,200}:\s+(?=(?:please )?(?:i|we) (?:have|need|must|should|'ve)\b|remind me\b|don't (?:let me )?forget\b)/i;
/** "I hate phone calls but fine: call the bank". */
const SENTENCE_FIRST = new RegExp(
  `^(?:i|we|it|this|that|the thing is|ugh|fine|ok|right)\\b(?:(?!\\d|day\\b|tomorrow|tonight)[^:])*:\\s+(?=(?:${DOING_WORDS})\\s)`,
  "i",
);
/** So many of them may stand in a row. */
const MOST = 4;

const without = (text: string): string => {
  const rest = text.replace(OPENER, "");
  return rest === "" ? text : rest;
};

const WITHOUT_E =
  /^(?:remov|delet|mov|chang|renam|(?:re)?schedul|creat|complet|updat|postpon)$/i;

/** "Would you mind adding …": the order in it. */
const asOrder = (_: string, verb: string): string => {
  const stem = verb.replace(/(?<=[aeiou])([bgmnpt])\1$/i, "$1");
  return WITHOUT_E.test(stem) ? `${stem}e` : stem;
};

const PASSIVE =
  /^(?:please,? )?(?:can|could|would|may|should|might) (?:please )?((?!you\b|i\b|we\b).+?) (?:please )?be (add|creat|set|mov|delet|remov|mark|chang|renam|postpon|push|reschedul|updat|tagg|cancell?)(?:ed)?\b(?: up)?(.*?)\??$/i;
const BASE: Record<string, string> = { set: "set", tagg: "tag" };

/** "Could the dentist be moved to Friday?": the order in it. */
const asActive = (_: string, named: string, stem: string, rest: string) => {
  const verb = stem.toLowerCase().replace(/ll$/, "l");
  const base = BASE[verb] ?? (WITHOUT_E.test(verb) ? `${verb}e` : verb);
  return `${base} ${named}${rest}`;
};

const PUT_DOWN =
  "(?:add|put|pop|stick|write|note|keep|jot) (?:it|that|this|them|those)(?: (?:in|on|down))?(?: (?:(?:to|onto|on|in) )?(?:my|the) list)?|(?:mark|flag) (?:it|that|this)|(?:mark|flag|set|treat|change|make) (?:it|that|this|them) (?:as such|accordingly|like that|that way)|(?:keep|have|leave) (?:it|that|this) on (?:here|there|(?:my|the) list)|keep track of (?:it|that|this|them)|(?<=\\bso )(?:please )?(?:change|update|adjust|fix) (?:it|that|this)|don't let me (?:forget|miss|oversleep|be late)(?: (?:it|that|this))?";
const CLOSING = new RegExp(
  `(?<=\\S\\s+\\S.*?)(?:[\\s,;.–-]|\\b(?:so|and|please|can you|could you|would you)\\b)+(?:${PUT_DOWN})(?:,? please)?[.!?]*$`,
  "i",
);

/** "…, can you keep track of that?": what is said already is to be added. */
export const withoutClosing = (text: string): string =>
  text.replace(CLOSING, "");

/** The message from where it says what it is about. */
export function afterOpeners(text: string): string {
  let rest = text
    .replace(REASON, "")
    .replace(SENTENCE_FIRST, "")
    .replace(MIND, asOrder)
    .replace(PASSIVE, asActive);
  for (let count = 0; count < MOST; count++) rest = without(rest);
  return rest;
}
