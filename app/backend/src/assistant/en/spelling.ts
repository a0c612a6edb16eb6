import { distance } from "fastest-levenshtein";

/** Slips that are common enough to be words of their own. */
const SLIPS: [RegExp, string][] = [
  [
    /\b(?:tmrw|tmr|tmw|tmrrw|2moro|2morrow|2mrw|2moz|tomo|tommor?r?ow|tomm?or+ow?|tomoroww?|tomrrow|tomorow)\b/gi,
    "tomorrow",
  ],
  [/\b(?:2day|tday|todya)\b/gi, "today"],
  [/\b(?:tonite|2nite|tonigt)\b/gi, "tonight"],
  [
    /\b(?:remnid|remid|reminde?|remaind|remimd|rmeind|rmd|rmnd|rem)\b(?= me\b)/gi,
    "remind",
  ],
  [/\b(?:compleet|complte|complet|compelte|conplete|completd)\b/gi, "complete"],
  [/\b(?:delte|deleet|delet|dleete|detele|deleate)\b/gi, "delete"],
  [/\b(?:finsh|finnish|finsih|fnish)\b(?=ed\b| )/gi, "finish"],
  [/\b(?:updat|udpate|upadte)\b/gi, "update"],
  [/\b(?:chnage|cahnge|chagne)\b/gi, "change"],
  [/\b(?:shwo|sho|hsow|shw|shoow)\b(?= )/gi, "show"],
  [/\b(?:lsit|lits|lst)\b/gi, "list"],
  [/\b(?:wiht|wih|wtih|whit)\b/gi, "with"],
  [/\b(?:teh|hte)\b/gi, "the"],
  [/\b(?:untill|untl|unitl)\b/gi, "until"],
  [/\b(?:al|alll)(?= (?:my|the|of) )/gi, "all"],
  [/(?<=^(?:change|move|push|rename|set|chnage) .{3,}) too (?=\S)/gi, " to "],
  [/\b(?:wat|wht|whta)\b/gi, "what"],
  [/\b(?:whats|wats)\b/gi, "what's"],
  [/\b(?:taks|tsak|taask)\b/gi, "task"],
  [/\b(?:tsaks|taskss|takss)\b/gi, "tasks"],
  [/\b(?:evry|evrey|eveyr)\b/gi, "every"],
  [/\b(?:mondey|mondya)\b/gi, "monday"],
  [/\b(?:tuseday|teusday|tuesdy)\b/gi, "tuesday"],
  [/\b(?:wensday|wendesday|wednsday|wedensday|wednesdy)\b/gi, "wednesday"],
  [/\b(?:thurdsay|thrusday|thursdy|thurday)\b/gi, "thursday"],
  [/\b(?:firday|fridya|frday)\b/gi, "friday"],
  [/\b(?:saterday|satruday|saturdy)\b/gi, "saturday"],
  [/\b(?:sundya|sundey)\b/gi, "sunday"],
  [/\b(?:dont)\b/gi, "don't"],
  [
    /\b(can|won|isn|doesn|didn|haven|hasn|aren|wasn|couldn|shouldn)t\b/gi,
    "$1't",
  ],
  [
    /\b(she|that|there|who|it)s(?= (?:\w+ing|been|not|on|at|a|the|done|already|now|no|due)\b)/gi,
    "$1's",
  ],
  [/\b(you|they|we)re(?= (?:\w+ing|not|all|out|on|at)\b)/gi, "$1're"],
  [
    /(?<=^|\b(?:no|wait|sorry|oops|actually|and|but|oh|because)[,.]? )its(?= (?:\d|(?:at|on|in|not|now|done|due|the|a|for|high|low|urgent|important|noon|midnight|half|quarter|\w+day|tomorrow|today)\b))/gi,
    "it's",
  ],
  [/\bim\b/gi, "i'm"],
  [/\bive\b/gi, "i've"],
  [/\b(?:pls|plz|plss|pleas)\b/gi, "please"],
  [/\bw\/(?= )/gi, "with"],
  [/\b(?:u)\b(?= (?:please|add|remind|show|delete))/gi, "you"],
  [/\b(?:prioritty|priorty|prioirty|pririty)\b/gi, "priority"],
  [/\b(?:mornin)\b/gi, "morning"],
  [/\b(?:evning|evenign)\b/gi, "evening"],
  [/\b(?:ad)(?= (?:a |the )?(?:task|buy|call|milk))/gi, "add"],
  [/\b(?:reopn|re-open)\b/gi, "reopen"],
  [/^resched\b/gi, "reschedule"],
  [/^(?:shedule|schedual|schedul)\b/gi, "schedule"],
  [/(?<=^(?:i|we) )(?:hav|haf|ahve)(?= to )/gi, "have"],
  [/(?<=^(?:i|we) )(?:ned|nead|nee)(?= to )/gi, "need"],
  [/(?<=\bremind me )too(?= \p{L})/giu, "to"],
  [/(?<=\blet me )forgot\b/gi, "forget"],
];

/** Behind "by", it is said how or when. */
const NO_GOODS =
  "when|what|which|whom|the|my|a|an|\\d|then|now|next|this|end|car|bus|train|taxi|plane|foot|bike|hand|mistake|accident|email|post|phone|all|noon|midnight|\\w+day|to[dmn]\\w+|half|quarter";
/** "Remind me to by flour". */
const TO_BUY = new RegExp(
  `(?<=^(?:add )?|\\b(?:(?:me|need|have|want|got|forget|remember|going) to|must|should|gotta) )by(?= (?!(?:${NO_GOODS})\\b)[a-z])`,
  "gi",
);

/** What messages begin with, and words that are like them but others. */
const ORDERS = [
  ...[
    "remember",
    "remind",
    "reminder",
    "finished",
    "completed",
    "complete",
    "finish",
  ],
  ...["delete", "postpone", "reschedule", "change", "update", "rename"],
  ...["cancel", "remove", "schedule", "reopen", "prioritize", "deleted"],
];
const OTHERS =
  /^(?:chance|charge|change[sd]|deplete|remote|removed|removes|rewind|remand|cancer|finis|finnish|polish|updated|renamed|reminds|reminder|reminded|finishes|finisher|competed|compete|schedules|scheduled|vanish|delegate|relate|delight|cancels|upgrade|remark|related)$/i;
const FIRST_WORD =
  /^(\W*(?:(?:please|can you|could you|i|i've|i have|just|we|we've|and) )*)([a-z]{5,12})\b/i;

const swapped = (one: string, other: string): boolean =>
  one.length === other.length &&
  [...one].sort().join("") === [...other].sort().join("");

/** The order that a first word is meant to be. */
function orderMeant(word: string): string {
  const lower = word.toLowerCase();
  if (ORDERS.includes(lower) || OTHERS.test(lower)) return word;
  const near = ORDERS.find((order) => {
    if (order[0] !== lower[0]) return false;
    const slips = swapped(lower, order) ? 1 : distance(lower, order);
    return slips <= (order.length > 7 ? 2 : 1);
  });
  return near ?? word;
}

/** No other word is like them. */
const LONG_WORDS = [
  ...["monday", "tuesday", "wednesday", "thursday", "friday"],
  ...["saturday", "sunday", "tomorrow", "evening", "afternoon", "morning"],
  ...["weekday", "weekend", "priority", "tonight", "minutes"],
];
/** Like another word but for two letters that changed places. */
const ALL_WORDS = [
  ...LONG_WORDS,
  ...["today", "days", "week", "weeks", "month", "hour", "hours", "night"],
  ...["done", "high", "medium", "urgent", "every", "move", "mark", "list"],
  ...["tasks", "with", "have", "need", "remind", "meeting", "next"],
];
const OTHER_WORDS =
  /^(?:mourning|moaning|evenings?|weekdays|weekends|mornings|afternoons|toady)$/i;
const SLIPS_ALLOWED = 1;
const LONG_ENOUGH = 6;

const isNear = (own: string, said: string): boolean =>
  own[0] === said[0] &&
  said.length >= LONG_ENOUGH &&
  distance(own, said) <= SLIPS_ALLOWED;

/** The same letters, two neighbours of them the other way round. */
function isTurned(own: string, said: string): boolean {
  if (own === said || own.length !== said.length) return false;
  const at = [...own].findIndex((letter, place) => letter !== said[place]);
  const turned = `${said[at + 1] ?? ""}${said[at] ?? ""}`;
  return said.slice(0, at) + turned + said.slice(at + 2) === own;
}

/** A word of time with one slip in it is no other word. */
const wordMeant = (word: string): string => {
  const lower = word.toLowerCase();
  const isWord = ALL_WORDS.includes(lower.replace(/s$/, ""));
  if (isWord || ALL_WORDS.includes(lower) || OTHER_WORDS.test(word))
    return word;
  const near =
    LONG_WORDS.find((own) => isNear(own, lower)) ??
    ALL_WORDS.find((own) => isTurned(own, lower));
  return near ?? word;
};

export const corrected = (text: string): string =>
  SLIPS.reduce((read, [slip, word]) => read.replace(slip, word), text)
    .replace(
      FIRST_WORD,
      (_, before: string, word: string) => `${before}${orderMeant(word)}`,
    )
    .replace(/(?<=\bme )2(?= (?!(?:min|hour|hr|day|week)s?)[a-z])/gi, "to")
    .replace(TO_BUY, "buy")
    .replace(/\b[a-z]{4,10}\b(?!')/gi, wordMeant);
