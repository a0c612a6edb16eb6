import { DOING_WORDS } from "./verbs.ts";

/** What is typed for short, and the words that it stands for. */
const SHORTHANDS: [RegExp, string][] = [
  // "Mark all of them as done. Except the oven, that's still dirty".
  [
    /(?<=^.*\b(?:all|everything|every|each)\b.*\S)[.;]\s*(?=(?:except|apart from|but not|other than)\b)/gi,
    ", ",
  ],
  [
    /(?<=,? (?:except|apart from|but not|other than) [^,.;]{2,40}),\s*(?:because |as |since |cos )?(?:it|that|they|those|he|she)(?:'s|'re| is| are| still| has| have)\b.*$/gi,
    "",
  ],
  [
    /\b(?:i|we)(?:'ve)? (?:just |totally |completely |only |nearly |almost |suddenly )*(?:forgot(?:ten)?|remembered|reali[sz]ed|noticed)(?: that)? (?=(?:i|we)(?:'ve| have)? (?:need|have|must|should|gotta|got to)\b)/gi,
    "",
  ],
  [
    /^(?=.*\b(?:i|we)(?:'ve| have)? (?:need to|have to|got to|must|should|gotta)\b)(?!add|remind)(.{4,}?)[,.;]\s*(?:so |and |please |can you |could you )*(?:add|put|schedule|note) (?:that|it|this)(?: (?:down|in|to (?:my|the) list))?(?= (?:for|on|by|at|every|each|tomorrow|today)\b)/i,
    "$1",
  ],
  [
    /^(?!(?:add|remind|rename|change|mark|move|delete|make|tag|set|complete|push|postpone|reschedule|call)\b)(.{4,}?)[,.;]\s*(?:so |and |please |can you )*(?:add|put|schedule|note) (?:that|it|this)(?: (?:down|in|to (?:my|the) list))?(?= (?:for|on|by|at|every|each|tomorrow|today)\b)/i,
    "add $1",
  ],
  [/^[ \t]*(?:\+|[-*]? ?\[ ?\])[ \t]*(?=[\p{L}\p{N}\ue000-\ue0ff])/gmu, "add "],
  [/^[ \t]*(?:[-*] ?)?\[x\][ \t]*(?=\S)/gim, "complete "],
  [/^\s*[/!](?=(?:add|new|list|done|delete|undo|help|search|rm|ls)\b)/i, ""],
  [/^\s*(?:rm|del)\b(?= \S)/i, "delete"],
  [/^\s*ls\b/i, "list"],
  [/\b(?:whaddya|whatcha|watcha|wachu)\b/gi, "what do you"],
  [/ (?:n|'n'|&) (?=\p{L})/gu, " and "],
  [/(?<=\p{L}) w (?=\p{L})/gu, " with "],
  [/\bq (?=\d+ (?:days?|weeks?|months?)\b)/gi, "every "],
  [/\b(?:prio|prio\.)(?=\s|$|[!.?,;])/gi, "priority"],
  [
    /^\s*(?:i |we )?(?:just )?(?:need|want|'d like|would like) to (?:see|know|check)\b(?= (?:only|all|my|what|which|everything|the))/i,
    "show",
  ],
  // "Wine on the way, say 7".
  [
    /(?<=^(?!(?:make|move|push|change|set|put|no|let's)\b).{6,}),? (?:let's )?say (?:at |around |about )?(?=\d{1,2}(?:[:.][0-5]\d)?(?: ?[ap]m)?[.!]*\s*$)/gi,
    " at ",
  ],
  [
    /,? (?:let's )?say,?(?= (?:for|on|by|around) (?:the )?(?:\d|\w+day\b|tomorrow|next|noon))/gi,
    "",
  ],
  // "Sorry, not yet, it's still in the machine".
  [
    /^\s*(?:(?:sorry|oh|no|wait|oops|actually|hmm+|ah)[,.!\s]+)+(?:not (?:just |quite )?(?:yet|done|finished)(?: yet)?|(?:it|that)(?:'s| is)(?: not|n't)(?: really| actually| quite)? (?:done|finished)(?: yet)?|i (?:haven't|didn't|have not|did not)(?: actually| really)?(?: yet)?)(?:[,.;!–-]+\s+.*)?[.!]*$/i,
    "scratch that",
  ],
  // "Undo that and add it for Thursday instead".
  [
    /^\s*(?:undo|scratch|scrap|cancel|revert) (?:that|it|this),? (?:and |then )+(?:add|put|make|set|do|schedule|move) (?:it|that|this) (?:for|on|at|to|in) (.+?)(?:,? instead)?[.!]*\s*$/i,
    "move it to $1",
  ],
  [
    /^\s*(?:(?:ok|okay|and|so),? )*(?:and then|then what|what then|and next)\s*\?+\s*$/i,
    "what comes after that?",
  ],
  [/^\s*\*(?=\p{L})(?=[^\n*]*$)/iu, "i meant "],
  [/^\s*mv (\S+)\s+(?=[\ue000-\ue0ff])/i, "rename $1 to "],
  [/^\s*mv\b(?= \S)/i, "move"],
  [/(?<=\s)@ ?(?=\d{1,2}(?::\d\d)?(?: ?[ap]m?)?(?:\s|$))/gi, "at "],
  [/^\s*(?:i )?wanna\b(?= \p{L})/iu, "i need to"],
  [
    /^\s*(?:please )?(?:make|help|let) me (?:to )?remember(?: to)?\b/i,
    "remind me to",
  ],
  [
    /^\s*(?:i(?:'m| am) needing to|i have (?:a )?need to|it(?:'s| is) (?:necessary|important|needed|essential|vital) (?:for me )?to|(?:i )?must not forget(?: to)?)\b/i,
    "i need to",
  ],
  [
    new RegExp(`^\\s*i (?:want|need) (?=(?:${DOING_WORDS})\\b)`, "i"),
    "i need to ",
  ],
  [
    /^\s*(?:please )?(?:chuck|bin|kick|boot|knock|wipe) (.+?) off (?:of )?(my|the) list\b/i,
    "remove $1 from $2 list",
  ],
  [/\b(?:gotta|hafta)\b/gi, "have to"],
  [/\b(?:gonna)\b/gi, "going to"],
  [/ (?:wala|wali|wale)\b/gi, " one"],
  [
    /^\s*((?:please )?(?:mark|set|tick|check|move|push)) (all|everything|all of (?:them|it)|[\w'# -]{2,40}? (?:tasks|things|ones|stuff|items|todos|chores|errands)) ((?:as |to |off\b).{2,30}?),? ((?:except|but|apart from|other than)(?: for)? .+?)[.!]*$/i,
    "$1 $2 $4 $3",
  ],
  [
    /[\s,]+(?:lol|lmao|haha+|hehe|xd|omg|smh|tbh|ngl|fr|rn|btw|by the way|p?hew+|yay+|woo+(?:hoo+)?|hoora+y|hurra+y|ugh+|alhamdulill?ah|ma ?sha ?a?llah|in ?sha ?a?llah|thank (?:god|goodness)|needless to say|finally|at (?:long )?last|obviously|naturally|:\)|:\(|;\)|:D)(?=[.!]*\s*$)/gi,
    "",
  ],
  [/[\s,]+(?:btw|by the way)(?=,)/gi, ""],
  // "Write to Rosa on Sunday and paint the fence – no date for the fence".
  [
    /(?<=\S \S.*)(?:[,;]| [–-]+) no (?:due )?(?:date|deadline)(?: needed)? (?:for|on) (?:it|that|this|the (?:second|last|other)(?: one)?|(?:the|my) [\p{L}]+)[.!]*\s*$/iu,
    "",
  ],
  // "And no, I don't want it repeating".
  [
    /(?<=\S{2}[.!;])\s*(?:and |but |oh )*(?:no,? )?(?:(?:i|we) )?(?:don't|do not|no need (?:for it |to )?|it (?:doesn't|does not|shouldn't|won't|needn't))(?: want| need)?(?: it| this| that)?(?: to)? ?(?:repeat(?:ing|ed)?|recur(?:ring)?|be repeated|come back)[.!]*\s*$/i,
    "",
  ],
  // "Every two weeks instead of weekly".
  [
    /(?<=\b(?:every|each|daily|weekly|fortnightly|monthly|yearly)\b.*),? (?:instead of|rather than|and not|not) (?:just |only )?(?:daily|weekly|fortnightly|monthly|yearly|annually|once an? \w+|(?:every|each) (?:[\w-]+ ){0,2}[\w-]+)(?=[.!]*\s*$)/gi,
    "",
  ],
  [
    /^\s*(?:yo|lol|omg|ugh|argh|aargh|phew|welp|hmm+|oops)\b[\s,!.]+(?=\S+ \S)/i,
    "",
  ],
  [
    /(?:[\s,]+(?:please|pls|plz|and|so|can you|just))*[\s,]+(?:add(?: (?:it|that|this))?(?: (?:to|on) (?:my|the) list)?|put (?:it|that) (?:on|in)(?: (?:my|the) list)?)\s*(?:please|pls|thanks)?[.!]*\s*$/i,
    "",
  ],
];

const NUMBERED = /(?:^|[:\s])1[.)]\s?(?=\p{L})[^\n]*?\s2[.)]\s?(?=\p{L})/u;
const NUMBER = /[\s,;]+(?=\d{1,2}[.)]\s?\p{L})/gu;

/** "1) wrap presents 2) post cards": each on a line of its own. */
const inLines = (text: string): string =>
  NUMBERED.test(text) ? text.replace(NUMBER, "\n") : text;

/** The message with its shorthand written out. */
export const writtenOut = (text: string): string =>
  SHORTHANDS.reduce(
    (read, [short, words]) => read.replace(short, words),
    inLines(text),
  );
