import { DOING_WORDS } from "./verbs.ts";

const ORDER =
  "add|create|remind me(?! (?:about it )?[\\w ]{1,20} (?:before|beforehand|earlier|in advance|prior|ahead)\\b)|do (?:it|that)|let's (?:try|do|make it|say)|(?:shove|bump|shift|bring|slide) (?:it|that|them)|delete|remove|complete|finish|mark|check off|tick off|move|reschedule|postpone|push|change|rename|set|make|update|show|list|tell me|undo|reopen|raise|lower|(?:bump|flag|prioriti[sz]e) (?:up )?(?:the |my )?\\w+(?= )|flag (?:it|that|them)|snooze|take (?:it|that|them) off|cross (?:it|that|them)|call (?:it|that)|tag(?! it\\b)|(?<=^(?:make|move|change|set|push|put|actually|no|rather)\\b.*)tag it|cancel|get rid of|clear|(?:take|drop|leave|forget) (?:the |its |any )?(?:due )?(?:date|deadline|priority)\\b|no (?:date|deadline)\\b|what's|what is|what do|how many|i (?:also |still |really )*(?:need to|have to|must|should|got to)|(?:don't|do not) (?:let me )?forget|(?:paid|bought|called|sent|emailed|booked|cleaned|washed|watered|fed|walked|picked up|submitted|fixed|signed|returned|finished)\\b|i(?:'ve| have)? (?:finished|completed|done|did|paid|bought|called|sent)|put(?! (?:it|that|this) (?:in|down|on(?! (?:the )?(?:\\d|\\w+day\\b|next\\b|tomorrow\\b)))\\b)";
/** What leads on to the next order; "after that" stays, as it says of which day that is. */
const LEADS =
  "(?:and |then |also |plus |but |so |oh |now,? |next(?: up)?[,:]? |finally,? |lastly,? |secondly,? )*";
const JOINT = new RegExp(
  `(?:(?:\\s*,|(?<=[\\p{L}\\p{N}]);|\\s[–-](?=\\s+(?:so |please |just )*(?:shift|bump|push|move|postpone|delay) (?:it|that|them)\\b))\\s*${LEADS}|\\s+(?:(?:and|so) now|and(?: then| also| please)?|then|also|plus|but)\\s+|(?<=[\\p{L}\\p{N})])(?<!\\b(?:dr|mr|mrs|ms|prof|st|vs|no|p|pp|approx|etc))[.!]\\s+${LEADS})(?=(?:after that,? |afterwards,? |please |also |then |just |rather |maybe |can you |could you |can we |could we |while (?:you're|you are|we're) (?:at it|there|on it),? )*(?:${ORDER})\\b)`,
  "giu",
);
const SENTENCE =
  /(?<=[\p{L}\p{N}\ue000-\ue0ff)]{2}|\b(?:at|by|before|after|until|till|on) \d)(?<!\b(?:dr|mr|mrs|ms|prof|st|vs|no|pp|approx|etc))[.!?]\s+(?!(?:the )?(?:deadline|due\b|by \w+day|it(?:'s| is) (?:due|for|on|at)\b|(?:it |they )?(?:needs? to|ha(?:s|ve) to|must|should) be\b|(?:high|low|medium|top) priority|priority))(?=[\p{L}\p{N}])|\s*\n+\s*/giu;
const BULLET = /^\s*(?:[-*•]|\d+[.)])\s+/;

const TASKS_JOINT = new RegExp(
  `(?:\\s*[,;]\\s*(?:and |then |also )?|\\s+(?:and(?: then| also)?|then|also|plus)\\s+)(?=(?:to )?(?:${DOING_WORDS})\\s|(?<=^\\w+\\s+[\\ue000-\\ue0ff].*)[\\ue000-\\ue0ff])`,
  "giu",
);
/** "Finished the inventory, now order shelves". */
const NOW = new RegExp(
  `(?<!\\bfrom)[\\s,;.]+(?:(?:and |so )?now|next up)[,:]? (?=(?:to )?(?:${DOING_WORDS})\\s)`,
  "giu",
);

/** Orders that follow one another: "finish the report and delete the gym one". */
export const splitOrders = (text: string): string[] =>
  text
    .split(JOINT)
    .flatMap((part) => part.split(NOW))
    .flatMap((part) => part.split(SENTENCE))
    .map((part) => part.replace(BULLET, "").trim())
    .filter(Boolean);

/** "buy milk and call mum": what is to be done, each with a verb of its own. */
export const splitTasks = (text: string): string[] =>
  text
    .split(TASKS_JOINT)
    .map((part) => part.trim())
    .filter(Boolean);
