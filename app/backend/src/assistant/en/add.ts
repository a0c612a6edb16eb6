import { TITLE_MAX, type CreateTask } from "@todo-chat/contract";
import { isDay } from "../../tasks/moment.ts";
import { firstDay, followingOccurrence } from "../../tasks/recurrence.ts";
import {
  dueIn,
  localDay,
  localNow,
  toMomentText,
  type Clock,
} from "../clock.ts";
import type { Intent } from "../intent.ts";
import { withoutFact } from "./fact-behind.ts";
import { readPriority } from "./priority.ts";
import { isPutting } from "./putting.ts";
import { readRepeating } from "./repeat-end.ts";
import { readTags } from "./tags.ts";
import { readWhen, type ReadWhen } from "./when.ts";
import { cleanTitle, tidy } from "./words.ts";

const KIND = "(?:tasks?|todos?|to-dos?|reminders?|items?|things?|entry)";
const REMIND =
  /^(?:(?:set|create|add|make|put|give me) (?:up )?(?:a|an|another) (?:reminder|alarm|alert)\b(?: for me)?|remind me\b|i(?:'d| would)? (?:want|need|like) a reminder\b|(?:can|could|may) i (?:please )?(?:have|get|set) a reminder\b|give me a (?:nudge|reminder)\b|nudge me\b|ping me\b|i need to be reminded\b)/i;

/** What starts a request to add; the rest is the task. */
const STARTS = [
  REMIND,
  new RegExp(
    `^(?:(?:add|create|new|note|put|save|make|set(?: up)?|log|jot down|throw|stick|include|enter|write down)(?: (?:a|an|the|another|this|these|one|two|three|some|following|more))*)(?: new)? ${KIND}\\b(?: (?:to|for|called|named|titled|that says|saying|about|of|:))?(?! (?:my|the) (?:list|todo))`,
    "i",
  ),
  /^jot (?:this|that|it) down\b(?: for me)?\s*[-–:,]*/i,
  /^(?!(?:put|schedule|pencil|note|log|pop|stick|chuck|whack|bung|slap) (?:it|that|this|them|those|both) (?:back\b|(?:in )?(?:on|at|for|to|in|until|till|by|as) (?!(?:my|the|our) (?:\w+ )?(?:lists?|tasks|todos|to-dos)\b)|next\b|tomorrow\b|today\b))(?:add|adding|create|creating|new|put(?! off\b| back\b|.* (?:off|back) (?:to|till|until|by|for)\b|.* down as\b)|jot down|note down|write down|note(?: to self)?(?=[:, ])|schedule|log|throw|stick|pencil in|include|append|pop|chuck|whack|bung|slap|add in)\b(?: in| down)?(?: (?:a new|another|also))?\b(?!$)/i,
  new RegExp(`^(?:new )?${KIND}\\s*[:–-]`, "i"),
  /^(?:don't|do not|dont|never|(?:i|we) (?:mustn't|must not|can't|cannot|shouldn't|should not)) (?:let me )?forget\b(?: to\b)?/i,
  /^(?:please )?(?:remember|make sure|be sure)\b(?: that)?(?: (?:i|we))?/i,
  /^(?:i|we) (?:want|need|have|must|would like|'d like)(?: to)? remember(?: to| that)?\b/i,
  /^(?:i|we)(?:'ve| have)? (?:really |still |also )?(?:need(?: to)?|(?:have|want|ought|have got|got|'ve got|supposed|plan|am supposed) to|gotta|must|should(?: probably)?|'ll need to|will need to|better)\b/i,
  /^(?:i|we)'ve (?:got to|got)\b/i,
  /^(?:i|we)(?:'ve| have|'m| am|'re| are| was| were)?(?: been)? (?:asked|told|expected|required|reminded|meant|supposed|due|obliged|planning|hoping|going|intending) to\b/i,
  /^(?!(?:i|we|you|it|that|this)\b)(?:the |my |our )?[\w'-]+(?: [\w'-]+){0,2} (?:wants|asked|told|needs|expects|reminded|begged|wanted|would like) (?:me|us) to\b/i,
  /^(?:i|we)(?:'ve| have)? (?:promised|agreed|told|said|swore)(?: [\w'-]+){0,2}? (?:(?:that )?(?:i|we)(?:'d| would|'ll| will)|to)\b(?! (?:you|delete|add))/i,
  /^(?:gotta|got to|need(?: to)?(?! help)|have to|must|should|remember to|forgot to)\b/i,
  /^(?:i|we)(?: always| keep| often)? (?:forgetting|forget|forgot) to\b/i,
  /^(?:i|we)(?:'ve| have)? (?:keep|kept|been)(?: on)? (?:meaning|forgetting|planning|wanting|intending|trying) to\b/i,
  /^(?:make|take|write|leave)(?: me)? a note\b(?: to self)?(?: to| that| about| of|:)?(?! (?:to|on|for) (?:the|my)\b)/i,
  /^(?:(?:we|i)(?:'re| are|'m| am)? )?(?:(?:running |almost )?out of|running low on|low on)\b/i,
  /^there(?:'s| is) (?:a|an|also a)\b/i,
  /^get me to\b/i,
  /^(?:write|note|jot|put)(?: it)?(?: down)? that\b/i,
  /^i have (?:a|an|my)\b/i,
];

const TO_LIST =
  /\s+(?:to|on|onto|in(?:to)?|for) (?:my|the|our) (?:[\w-]+ )?(?:lists?|tasks|todos|to-dos)\b/i;
const LINK =
  /^(?:really|definitely|probably|actually|task|todo|reminder)\s+(?=\S+ \S)|^(?:to|i(?:'d)? (?:really )?(?:want|need|have|ought|plan|like|would like) to(?: remember(?: to| that)?)?|i(?:'ve| have) got to|i (?:should|must)|about|of|that(?: i (?:need|have|must|should)(?: to)?)?|for me to|i (?:need|have) to|for|called|named|:|me to)\s+/i;

/** "Put dinner down for Saturday". */
const PUT_DOWN =
  /^(.+?) (?:down|in)(?= (?:for|on|at|by|next|this|tomorrow|today|tonight)\b|$)/i;

const startOf = (text: string): RegExp | undefined =>
  isPutting(text) ? undefined : STARTS.find((pattern) => pattern.test(text));

export const asksToAdd = (text: string): boolean => startOf(text) !== undefined;

function afterStart(text: string): string | undefined {
  const start = startOf(text);
  return start && text.replace(start, "");
}

/** "Every other Monday" begins with the next one. */
const everyTime = (rule: string): string => rule.replace(/;INTERVAL=\d+/, "");

/** The first occurrence of a repeating task: on a day of the rule, at the hour that was said. */
function repeatingDue(
  rule: string,
  { due, when }: ReadWhen,
  clock: Clock,
): string | undefined {
  const first =
    when?.day ?? firstDay(everyTime(rule), clock) ?? localDay(clock);
  const time = when?.time;
  if (!time) return due && !isDay(due) ? due : first;
  const at = dueIn(first, clock).set(time);
  const moment = toMomentText(at);
  if (at >= localNow(clock) || when?.day) return moment;
  const repeat = { rule, from: "due", whileOpen: "skip" } as const;
  return followingOccurrence({ due: moment, repeat }, clock.timeZone)?.due;
}

interface Details {
  title: string;
  task: Omit<CreateTask, "title">;
}

/** "I've got choir practice", "there's a party": what is told of, not that it is. */
const TOLD =
  /^(?:there(?:'s| is| are)(?: also)?(?: going to be)?|(?:i|we)(?:'ve| have)(?: got)?)(?: (?:an?|some|my|our))? (?=\S)|^(?:i|we) (?=go\b)/i;

const withoutLinks = (text: string): string =>
  [TOLD, LINK, LINK].reduce(
    (title, start) => cleanTitle(title.replace(start, "")),
    cleanTitle(text),
  );

/** "The engineer, he's coming": who comes is the title, not that they do. */
const COMING =
  /,\s*(?:(?:he|she|it|they|who|which|that)(?:'s|'re| is| are|'ll be| will be)? ?)(?:coming(?: (?:round|over|by|in))?|arriving|visiting|starting|starts|happening|here|due|on|comes|arrives|takes place|taking place)?[\s,]*$/i;

/** Reads everything that a task's words say beside its title. */
export function readDetails(text: string, clock: Clock): Details {
  const tagged = readTags(withoutFact(text, clock));
  const ranked = readPriority(tagged.rest);
  const repeating = readRepeating(ranked.rest, clock);
  const dated = readWhen(repeating.rest, clock);
  const again = ranked.priority
    ? { rest: dated.rest }
    : readPriority(dated.rest);
  const priority =
    ranked.priority ?? ("priority" in again ? again.priority : undefined);
  const { repeat } = repeating;
  const due = repeat ? repeatingDue(repeat.rule, dated, clock) : dated.due;
  return {
    title: withoutLinks(due ? again.rest.replace(COMING, "") : again.rest),
    task: {
      ...(due && { due }),
      ...(priority && { priority }),
      ...(tagged.tags.length > 0 && { tags: tagged.tags }),
      ...(repeat && {
        repeat: { from: "due", whileOpen: "skip", ...repeat },
      }),
    },
  };
}

export function toAdd({ title, task }: Details, reminds: boolean): Intent {
  const isDetailed = Object.keys(task).length > 0;
  if (!title)
    return { kind: "nameless", verb: "add", ...(isDetailed && { task }) };
  if (title.length > TITLE_MAX) return { kind: "too-long" };
  const remindAt =
    reminds && task.due && !isDay(task.due) ? task.due : undefined;
  return {
    kind: "add",
    task: { title, ...task, ...(remindAt && { remindAt }) },
  };
}

const QUOTED_FIRST = /^\s*([\ue000-\ue0ff])([^\ue000-\ue0ff]*)$/;
/** Between a title in quotes and its date, words are no part of either. */
const BESIDE =
  /^[\s,]*(?:(?:on |in )?there\b|down\b)?[\s,]*(?:for (?:my |the )?\w+(?=,? (?:which|that)(?: is|'s)))?[\s,]*(?:(?:which|that)(?: is|'s)\b)?/i;

/** Add “x” on there for payday, which is the 28th: the quote is the title. */
const onlyQuoted = (text: string): string =>
  text.replace(
    QUOTED_FIRST,
    (_, quote: string, beside: string) =>
      `${quote} ${beside.replace(BESIDE, " on ")}`,
  );

/** A request to add; undefined for everything else. */
export function readAdd(text: string, clock: Clock): Intent | undefined {
  const request = afterStart(text);
  if (request === undefined) return undefined;
  const wanted = onlyQuoted(
    request.replace(TO_LIST, "").replace(PUT_DOWN, "$1"),
  );
  return toAdd(readDetails(tidy(wanted), clock), REMIND.test(text));
}

/** The whole of a text as one task. */
export function readWholeTask(text: string, clock: Clock): Intent {
  return readAdd(text, clock) ?? toAdd(readDetails(text, clock), false);
}
