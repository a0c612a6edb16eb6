import type { Intent, TaskAction } from "../intent.ts";

const IT = "(?:it|that|this|them|those|these)";
const ALL_OF =
  "all(?: of (?:it|them|those|these))?|both(?: of (?:them|those|these))?|the lot|everything|the whole (?:lot|thing|list)|every(?: single)? one";
const DELETE = "delete|remove|erase|bin|scrap|trash|ditch|drop|clear|wipe";

/** What is said around a yes or a no, and changes nothing of it. */
const AROUND =
  "please|i said|i told you|pls|plz|thanks|thank you|thx|cheers|oh|ah|um|uh|hmm+|well|so|then|now|just|mate|bro|man|dude|yaar|buddy|dear|sorry|actually|lol|haha|i guess|i think|i suppose|it'?s (?:fine|ok|okay)|that'?s (?:fine|ok|okay|all right|alright)|no problem|it'?s all good|at all|for (?:now|me|sure)|after all|honestly|really|very much|of course|thing";

const YES = `yes+|yess+|yh|yass|yeah+|yea|yah|ya|yep+|yup+|yap|aye|y|sure(?: thing)?|ok|okay|okey|okie|k|kk|alright|all right|confirm(?:ed)?|i confirm(?: it| that)?|correct|right|exactly|affirmative|fine|definitely|absolutely|certainly|totally|indeed|of course|go ahead|go for it|go on|do it|do that|do so|proceed|please do|by all means|be my guest|why not|i'?m (?:very |quite |pretty |absolutely |100% )?(?:sure|certain|positive)|i am(?: sure)?|i do|i agree|agreed|approved|that'?s (?:right|correct|the one|it|fine|ok|okay|what i (?:want|wanted|meant|mean|said))|sounds (?:good|right|fine|great)|you (?:can|may|got it|bet)|make it so|let'?s do it|(?:they|it)(?: can| should)? (?:can|should) go|(?:${DELETE}) ${IT}(?: all| both)?|get rid of ${IT}|take ${IT} (?:off|out|away)|👍|✅`;
/** Says yes only beside one of those. */
const YES_TOO = `(?:${DELETE}) (?:both|all|everything)|that one|this one|them|it|cancel(?: ${IT})?|${ALL_OF}|(?:i )?don'?t need ${IT}(?: any ?more)?|(?:they|it)(?:'s|'re| is| are) (?:gone|useless|not needed|done with)`;

const NO = `no+|n|nope|nah+|na|naa+|stop|wait|hold on|hang on|don'?t|do not|don'?t (?:do|delete|remove|touch|change) ${IT}|please don'?t|keep ${IT}|leave ${IT}(?: (?:alone|be|there|in|on|as (?:it|they) (?:is|are)|like (?:it|that)))?|let (?:it|them) (?:be|stay)|(?:it|they|that) (?:stays?|can stay|should stay|(?:is|are) still needed)|not (?:now|really|that(?: one)?|those|any(?: of (?:them|those))?|today|at all|anymore)|no way|no need|no thanks?|absolutely not|definitely not|certainly not|of course not|i'?d rather not|better not|i'?m not sure|i changed my mind|i'?ve changed my mind|changed my mind|on second thoughts?|abort|negative|nothing|neither|none(?: of (?:them|those|these|the above))?|neither of (?:them|those|these)|i (?:still )?need ${IT}|i (?:still )?want ${IT}|👎`;
/** Leaves a question, and takes back what was just done. */
const RETRACT = `cancel(?: (?:that|it|this))?|never ?mind(?: (?:that|it|about (?:that|it)))?|nvm|forget (?:it|that|about (?:it|that)|(?:what )?i (?:said|asked|told you)(?: (?:that|anything))?)|scratch (?:that|it)|strike (?:that|it)|ignore (?:that|it|this|me|what i (?:just )?said)|disregard(?: (?:that|it))?|i take (?:that|it) back|that'?s not what i (?:meant|wanted|said|asked(?: for)?)|i didn'?t mean (?:that|it|to(?: do that)?)|not what i (?:meant|wanted)|my (?:mistake|bad)|not (?:done )?yet|(?:no,? )?(?:it|that) (?:isn'?t|wasn'?t|is not|was not)(?: (?:done|finished|true|right))?(?: yet)?|(?:it|that)(?:'s| is) not (?:done|finished)(?: yet)?|(?:i|we) (?:haven'?t|didn'?t)(?: (?:done|do|finish(?:ed)?) (?:it|that))?(?: yet)?`;
const UNDO = `undo(?: (?:the )?(?:other|previous|earlier|next|one before(?: (?:it|that))?|change before(?: (?:it|that))?)(?: (?:one|thing|change|action))?(?: (?:too|as well|also))*| (?:again|once more|one more(?: time)?|another(?: one)?))|(?:(?:and )?(?:one|once) more|another) undo|undo(?: (?:it|that|this|them|the last (?:one|change|thing|action|step)|last(?: change| action)?|my last (?:change|action)|what you (?:just )?did|everything you just did))?|revert(?: (?:it|that|this|the last change))?|take (?:that|it) back|(?:go|take it|one step) back(?: (?:one|a) step)?|roll (?:it |that )?back|(?:put|bring|change|set|turn|switch) (?:it|that(?: one)?|this one|them|things|everything) back(?: (?:again|(?:in|on|onto|to) (?:my|the) (?:[\\w-]+ )?list|(?:to )?(?:how|what|where|as|like|the way)(?: (?:it|that|they|things|everything) (?:was|were))?(?: before)?|in|on))?|restore (?:it|that|them)|reverse (?:that|it)|cancel (?:that|the) last (?:change|one|thing|action)|leave it (?:as|how|the way|like) it was(?: before)?`;
/** Why something is to be taken back. */
const REASON =
  "(?:that|it|this) was (?:right|fine|ok|okay|better|good)(?: the way it was| as it was)?(?: before)?|oops+|whoops|oh no|argh+|(?:that|it|this) was (?:a mistake|wrong|an accident|by (?:mistake|accident)|(?:a|the) wrong \\w+|not right|not meant)|that'?s (?:wrong|not right|the wrong one)|(?:that|it) was(?:n't| not) (?:right|meant)|wrong (?:one|task)|by (?:mistake|accident)|i (?:made|did) (?:that|it|a mistake)(?: by (?:mistake|accident))?|i didn'?t mean (?:that|it|to(?: do that)?)|it isn'?t \\w+|it'?s not \\w+|my (?:mistake|bad)";

const said = (own: string, around: string): RegExp =>
  new RegExp(
    `^(?=.*(?<![\\w'])(?:${own})(?![\\w']))(?:(?:${own}|${around})(?:[\\s,.!;:–-]+|$))+$`,
    "iu",
  );

const SAYINGS: [RegExp, "yes" | "no" | "retract" | "undo"][] = [
  [said(UNDO, `${AROUND}|${REASON}|no+|nope|wait|please`), "undo"],
  [said(RETRACT, `${AROUND}|${REASON}|no+|nope|nah+|wait|ok|okay`), "retract"],
  [said(YES, `${YES_TOO}|${AROUND}`), "yes"],
  [said(NO, `${AROUND}|ok|okay|fine|cancel|never ?mind|forget it`), "no"],
];

/** Longer messages say something of their own. */
const MOST_WORDS = 14;

const ORDER = new RegExp(
  `^(?:(?:please|i said|just|then|now|ok|okay|so|well|alright|right|yes|yeah|yep)[\\s,.!]+)*(?:${DELETE}|get rid of|take) ${IT}`,
  "i",
);
const CANCEL = /^(?:please )?cancel (?:it|that|this|them)\b/i;
const COMPLETE_IT = /^(?:done|finished)$/i;

const deleteIt: TaskAction = { kind: "delete", target: { by: "it" } };

/** A yes, a no, or what takes something back, in however many words. */
export function readConsent(text: string): Intent | undefined {
  if (text.split(/\s+/).length > MOST_WORDS || COMPLETE_IT.test(text))
    return undefined;
  const kind = SAYINGS.find(([pattern]) => pattern.test(text))?.[1];
  if (!kind) return undefined;
  if (kind !== "yes" && kind !== "retract") return { kind };
  const order = kind === "yes" ? ORDER : CANCEL;
  return order.test(text) ? { kind, otherwise: deleteIt } : { kind };
}
