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
import { afterStart, REMIND } from "./add-starts.ts";
import { hideDayNames, showDayNames } from "./day-names.ts";
import { withoutFact, written } from "./fact-behind.ts";
import { readPriority } from "./priority.ts";
import { readRepeating } from "./repeat-end.ts";
import { readTags } from "./tags.ts";
import { readWhen, type ReadWhen } from "./when.ts";
import { cleanTitle, tidy } from "./words.ts";

const TO_LIST =
  /\s+(?:back )?(?:to|on|onto|in(?:to)?|for) (?:my|the|our) (?:[\w-]+ )?(?:lists?|tasks|todos|to-dos)\b|\s+on (?:there|here)$/i;
const LINK =
  /^(?:really|definitely|probably|actually|task|todo|reminder)\s+(?=\S+ \S)|^(?:to|i(?:'d)? (?:really )?(?:want|need|have|ought|plan|like|would like) to(?: remember(?: to| that)?)?|i(?:'ve| have) got to|i (?:should|must)|(?:i|we)(?:'ll| will|'m going to| am going to)|about|of|that(?: i (?:need|have|must|should)(?: to)?)?|for me to|i (?:need|have) to|for|called|named|:|me to)\s+/i;

/** "Put dinner down for Saturday". */
const PUT_DOWN =
  /^(.+?) (?:down|in)(?= (?:for|on|at|by|next|this|tomorrow|today|tonight)\b|$)/i;

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
  /^(?:there(?:'s| is| are)(?: also)?(?: going to be)?|(?:i|we)(?:'ve| have)(?: got)?)(?: (?:an?|some|my|our))? (?=\S)|^(?:i|we) (?=go\b)|^(?:i|we)(?:'ll| will|'m| am|'re| are) (?=(?:also )?(?:go|going|visiting|visit|meet|meeting|seeing|see|taking|take|leaving|leave|starting|start|travelling|flying)\b)/i;

const withoutLinks = (text: string): string =>
  [TOLD, LINK, LINK].reduce(
    (title, start) => cleanTitle(title.replace(start, "")),
    cleanTitle(text),
  );

/** "The engineer, he's coming": who comes is the title, not that they do. */
const COMING =
  /,\s*(?:(?:he|she|it|they|who|which|that)(?:'s|'re| is| are|'ll be| will be)? ?)(?:coming(?: (?:round|over|by|in))?|arriving|visiting|starting|starts|happening|here|due|on|comes|arrives|takes place|taking place)?[\s,]*$/i;

/** Reads everything that a task's words say beside its title. */
export function readDetails(said: string, clock: Clock): Details {
  const { text, words } = hideDayNames(said);
  const tagged = readTags(withoutFact(text, clock));
  const ranked = readPriority(tagged.rest);
  const repeating = readRepeating(ranked.rest, clock);
  const dated = readWhen(repeating.rest, clock, said);
  const again = ranked.priority
    ? { rest: dated.rest }
    : readPriority(dated.rest);
  const priority =
    ranked.priority ?? ("priority" in again ? again.priority : undefined);
  const { repeat } = repeating;
  const due = repeat ? repeatingDue(repeat.rule, dated, clock) : dated.due;
  return {
    title: showDayNames(
      withoutLinks(due ? again.rest.replace(COMING, "") : again.rest),
      words,
    ),
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

const datePart = (text: string, clock: Clock): string => {
  const { when } = readWhen(text, clock);
  return when ? written(when) : "";
};

/** "…, it's for movie night": why. */
const WHY =
  /^[\s,.;–-]*(?:it's|it is|that's|that is|this is|they're|because|cos|so)\b/i;

/** Add “x” on there for payday, which is the 28th: the quote is the title. */
const onlyQuoted = (text: string, clock: Clock): string =>
  text.replace(QUOTED_FIRST, (_, quote: string, beside: string) =>
    WHY.test(beside) && !/\b(?:urgent|important|priority)\b/i.test(beside)
      ? `${quote} ${datePart(beside, clock)}`
      : `${quote} ${beside.replace(BESIDE, " on ")}`,
  );

/** A request to add; undefined for everything else. */
export function readAdd(text: string, clock: Clock): Intent | undefined {
  const request = afterStart(text);
  if (request === undefined) return undefined;
  const wanted = onlyQuoted(
    request.replace(TO_LIST, "").replace(PUT_DOWN, "$1"),
    clock,
  );
  return toAdd(readDetails(tidy(wanted), clock), REMIND.test(text));
}

/** The whole of a text as one task. */
export function readWholeTask(text: string, clock: Clock): Intent {
  return readAdd(text, clock) ?? toAdd(readDetails(text, clock), false);
}
