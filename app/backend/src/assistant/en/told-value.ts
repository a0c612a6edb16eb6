import type { Clock } from "../clock.ts";
import type { Changes, Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { change } from "./change.ts";
import { hasTitle } from "./state.ts";
import { asHour, readParts, readValue } from "./value.ts";
import { readWhen } from "./when.ts";
import { cleanTitle, meansAll } from "./words.ts";

const NOW = "(?: now| just| been| actually| really)*";
const MOVED = new RegExp(
  `^(?!i\\b|we\\b|undo\\b)(.+?)(?:'s| is| was| has| have| got| gets)?${NOW} (?:moved|rescheduled|pushed|postponed|shifted|changed|bumped|delayed|brought|adjourned|deferred|rearranged|rebooked|switched|extended)(?: up| forward| back| out)?(?: from [^,;]{1,25}?)? (?:to|until|till|for|by) (.+)$`,
  "i",
);
const FIELD = "(?:priority|deadline|due date|due time|date|time)";
/** The task first, then what is said of it. */
const VALUES: RegExp[] = [
  new RegExp(
    `^(?:the |my )?${FIELD} (?:of|for|on) (.+?)(?:'s| is| was| has| have| got| gets)?${NOW} (?:moved|pushed|postponed|shifted|changed|extended|brought)(?: up| forward| back| out)? (?:to|until|till) (.+)$`,
    "i",
  ),
  MOVED,
  /^(?:i|we)(?:'ll| will|'m going to| am going to| can|'re going to) (?:do|get to|get round to|get around to|finish|handle|sort(?: out)?|start|tackle|see to|deal with|take care of) (.+?) ((?:on|by|before|at|this|next|tomorrow|today|tonight|after)\b.*)$/i,
  /^(?:the )?(.+?)(?:'s)? (?:deadline|due date) (?:is|has been (?:moved|extended|changed|pushed)) (?:now )?((?:due|for|to|on|by|at|until|till)? ?.+)$/i,
  /^(?:(?:the |my |our )?\w+ (?:said|says) )?(?:that )?(.+?) can wait (?:until|till) (.+)$/i,
  /^(.+?)(?:'s| is| are)(?: now| actually)? ((?:due|for|on|by|at) .+|(?:(?:very|really|super|quite|so) )?(?:urgent|important)|(?:high|medium|low) priority)$/i,
  new RegExp(
    `^(?:the )?${FIELD} (?:of|for) (.+?) (?:should be|is|must be|needs to be|has to be|becomes)${NOW} (.+)$`,
    "i",
  ),
  new RegExp(`^give (.+?) (?:a |an )?${FIELD} (?:of|for|on) (.+)$`, "i"),
  /^(.+?) (?:is|are|was|were) (?:supposed|meant|intended) to be (?:on |at |for )?(.+)$/i,
  /^(.+?) should(?:'ve| have) been (?:on |at |for )?(.+)$/i,
  /^give (.+?) (?:until|till) (.+)$/i,
  /^(.+?) (?:is not|isn't|is no longer|was not|wasn't|'s not)(?: on| at| for)? [^,;]+?(?:,|;|\s)+(?:but|it's|it is|is|rather|instead it's)(?: now)?(?: on| at| for| to)? (.+)$/i,
  /^(?:the )?(.+?) (?:needs to|has to|should|must|can|will|could) (?:be (?:(?:ready|done|finished|sent|complete) )?|happen |wait (?:until|till) )(?:by |on |at )?(.+?)(?: instead)?$/i,
];
/** "Add a deadline of Sunday to the report": the value first. */
const VALUE_FIRST = new RegExp(
  `^(?:add|put|set|attach|assign|give) (?:an? |the )?${FIELD}(?: of| as|:)? (.+?) (?:to|on|for) (.+)$`,
  "i",
);
const RANKS: [RegExp, Changes][] = [
  [
    /^(?:lower|drop|reduce|decrease)(?: the)? priority (?:of|for|on) (.+)$/i,
    { priority: "low" },
  ],
  [
    /^(?:raise|up|increase|bump up)(?: the)? priority (?:of|for|on) (.+)$/i,
    { priority: "high" },
  ],
  [
    /^(.+?) (?:isn't|is not|ain't|aren't)(?: that| so| very| really| all that)? (?:urgent|important)(?: any ?more| now)?$/i,
    { priority: "low" },
  ],
  [
    /^(.+?) (?:isn't|is not|is no longer|aren't|are not|are no longer) (?:an? )?(?:high|medium|low|top)[ -]priority(?: any ?more| now)?$/i,
    { priority: null },
  ],
  [
    /^(.+?) (?:is|are) no longer (?:(?:that|so|very|really) )?(?:urgent|important)$/i,
    { priority: null },
  ],
  [
    /^(?!(?:what|which|who)\b)(.+?)(?:'s| is| are) (?:now |really |actually )*(?:(?:the|my) (?:(?:urgent|important|critical) (?:one|thing)|most (?:important|urgent)|top|number one|first|biggest|main)(?: (?:thing|task|one|priority|item|job))?|top priority|(?:very |super |extremely |quite |really |so )*(?:critical|crucial|essential|vital))(?: (?:right now|now|today|of all|by far))*$/i,
    { priority: "high" },
  ],
  [/^(.+?) can wait$/i, { priority: "low" }],
  [
    /^(.+?)(?:'s| is) (?:more|way more|much more) (?:important|urgent) than .+$/i,
    { priority: "high" },
  ],
  [
    /^(?:there's |there is |it's )?no (?:rush|hurry)(?: at all)? (?:on|with|for|about) (.+)$/i,
    { priority: "low" },
  ],
];

const NEITHER =
  /^neither(?: of (?:them|those|these))? (?:is|are) (?:that |very |really |so )?(?:urgent|important)$/i;

function rankTold(said: string, clock: Clock): Intent | undefined {
  if (NEITHER.test(said)) return change("both", { priority: "low" }, clock);
  for (const [pattern, changes] of RANKS) {
    const named = pattern.exec(said)?.[1];
    if (named) return change(named, changes, clock);
  }
  return undefined;
}

function withValue(
  named: string | undefined,
  value: string | undefined,
  clock: Clock,
): Intent | undefined {
  const changes = named && value && readValue(asHour(value), clock);
  return changes ? change(undated(named, clock), changes, clock) : undefined;
}

/** "The viewing on Saturday": which one it is, beside its name. */
function undated(named: string, clock: Clock): string {
  const { rest, when } = readWhen(named, clock);
  return when && !meansAll(named) && /\p{L}{3}/u.test(rest)
    ? cleanTitle(rest)
    : named;
}

/** "The dentist moved to 4pm", "milk isn't urgent": what is told of a task's date or rank. */
export function readValueTold(text: string, clock: Clock): Intent | undefined {
  const said = text.replace(/[.!]+$/, "");
  const [, value, named] = VALUE_FIRST.exec(said) ?? [];
  const first = rankTold(said, clock) ?? withValue(named, value, clock);
  if (first) return first;
  for (const pattern of VALUES) {
    const [, of, to] = pattern.exec(said) ?? [];
    const told = withValue(of, to, clock);
    if (told) return told;
  }
  return undefined;
}

const MOVING =
  /\b(?:drop|move|push|change|set|make|give me|bump|raise|lower|shift|put)(?: (?:it|that|this))?(?: (?:off|back|up|down))?(?: (?:to|till|until))?(?=\s)/gi;

/** "Team lunch: 1:30 not 1": a new value behind the title of a task that is there. */
export function readTitled(text: string, context: Context): Intent | undefined {
  const [, named, value] = /^([^:]+?)(?::| ?[–—]|  ?-) +(.+)$/.exec(text) ?? [];
  if (!named || !value || !hasTitle(named, context)) return undefined;
  const bare = value
    .replace(MOVING, " ")
    .replace(/\b(high|medium|low)\b(?! priority)/gi, "$1 priority")
    .trim();
  const changes = readValue(asHour(bare), context.clock);
  return changes && change(named, changes, context.clock);
}

/** "Is the bank one urgent" asks, with or without its mark. */
const ASKS =
  /\?\s*$|^(?:is|are|was|were|does|do|did|has|have|what|which|who|when|how|why|should|will)\b/i;

/** "report: high priority", "vendor contract #work": a rank or a tag behind a title that is there. */
export function readRanked(text: string, context: Context): Intent | undefined {
  if (ASKS.test(text)) return undefined;
  const { changes, rest } = readParts(text, context.clock);
  const { priority, addTags, when, repeat } = changes;
  if ((!priority && !addTags) || when || repeat) return undefined;
  const named = cleanTitle(rest.replace(/\b(?:is|are|to|as)\s*$/i, ""));
  return named && hasTitle(named, context)
    ? change(named, changes, context.clock)
    : undefined;
}
