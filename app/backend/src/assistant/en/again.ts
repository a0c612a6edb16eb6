import type { CreateTask, Task } from "@todo-chat/contract";
import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { readWholeTask } from "./add.ts";
import { tellingWords } from "./telling-words.ts";
import { tellsOfPast } from "./told.ts";
import { STARTS_WITH_DOING } from "./verbs.ts";
import { readTarget, readTargets } from "./words.ts";

type Choosing = Extract<Intent, { kind: "choose" }>;
type How = Pick<Choosing, "also" | "among">;

const BEGIN =
  "(?:(?:yes|yeah|no|ok|okay|well|oh|um|actually|wait|hmm|sorry|hold on)[\\s,.!]+)*(?:but )?";
const FORMS: [RegExp, How][] = [
  [
    /^(?:and |also )*(?:do )?(?:the )?same (?:thing )?(?:for|to|with|goes for|applies to) (.+)$/i,
    { also: true },
  ],
  [/^ditto (?:for |with )?(.+)$/i, { also: true }],
  [
    new RegExp(`^${BEGIN}(?:just|only) (.+?)(?: one)?$`, "i"),
    { among: "only" },
  ],
  [/^(.+?) only$/i, { among: "only" }],
  [
    new RegExp(
      `^${BEGIN}(?:(?:all|everything|both|any)(?: of them)? )?(?:except|but|not|apart from|leave|keep|without|excluding|minus|skip)(?: for)? (.+?)(?: (?:though|alone|in|there|as (?:it|they) (?:is|are)))*$`,
      "i",
    ),
    { among: "except" },
  ],
  [
    /^(?:oh |and |also |plus |yeah )+(.+?)(?:,? (?:too|as well|also))?$/i,
    { also: true },
  ],
  [
    /^(?!and |also |plus )(.+?),? (?:too|as well|also|likewise)$/i,
    { also: true },
  ],
  [
    /^(?:and )?so (?:is|are|was|were|does|do|did|has|have) (.+)$/i,
    { also: true },
  ],
];
const END = /(?:[\s,]+(?:please|thanks|thank you))?[.!]*$/i;
/** "…, I'm still on it": why. */
const WHY = /,\s*(?!i (?:meant?|said)\b)(?:i|it|we|that|they)(?:'[a-z]+)? .+$/i;
/** A sentence about it. */
const IS = / (?:is|are|was|were|has|have) [\w ]+$/i;
/** Longer ones say something of their own. */
const MOST_WORDS = 9;
const MOST_OF_A_TASK = 6;

const NO_TASK =
  /^(?:add|create|put|new|delete|remove|drop|cancel|complete|finish|tick|reopen|show|list|move|push|postpone|change|to|call it|mark|make|set|tag|rename|due|by|on|at|for|in|high|low|medium|urgent|what|which|when|who|why|how|where|is|are|was|do|does|did|can|could|will|i|i'm|you|he|she|it|it's|that|that's|this|then|yes|no|so|now|thanks?|all|every|done|the)\b|\?$/i;

/** Whether one title holds all of the words. */
export const isInTitle = (words: string, { tasks }: Context): boolean =>
  tasks.some(({ title }) => {
    const own = new Set(tellingWords(title));
    return tellingWords(words).every((word) => own.has(word));
  });

const several = (named: string) => {
  const targets = readTargets(named);
  return targets.length > 1 ? ({ by: "several", targets } as const) : undefined;
};

const TO_SOMEBODY =
  /^(?:call|phone|ring|text|email|message|meet|visit|invite|ask|tell|thank)(?= [\p{L}' ]+$)/iu;

/** "Call mum", "dad too": him as well, at the same time. */
function withDeedOf(last: Task, task: CreateTask): CreateTask {
  const deed = TO_SOMEBODY.exec(last.title)?.[0];
  if (!deed) return task;
  const due = task.due ?? last.due;
  return { ...task, title: `${deed} ${task.title}`, ...(due && { due }) };
}

const GOES_ON =
  /^(?:oh |yeah )*(?:and|also|plus)\b|[ ,](?:too|as well|also|likewise)$/i;

/** "And eggs", "eggs too": a further one where tasks are being added. */
function furtherTask(
  text: string,
  named: string,
  { clock, spoken = [] }: Context,
): CreateTask | undefined {
  const goesOn = GOES_ON.test(text);
  // One word is a thing: "and shampoo".
  const isDeed = STARTS_WITH_DOING.test(named) && /\s/.test(named);
  const isOrder = NO_TASK.test(named) || isDeed;
  if (!goesOn || isOrder) return undefined;
  if (named.split(/\s+/).length > MOST_OF_A_TASK) return undefined;
  const intent = readWholeTask(named, clock);
  if (intent.kind !== "add") return undefined;
  const [last, ...others] = spoken;
  return last && others.length === 0
    ? withDeedOf(last, intent.task)
    : intent.task;
}

function asMeant(
  text: string,
  named: string,
  how: How,
  context: Context,
): Intent | undefined {
  const single = readTarget(named);
  if (!single || single.by === "it") return undefined;
  const isKnown = (words: string) => isInTitle(words, context);
  if (single.by !== "words" || isKnown(single.words))
    return { kind: "choose", target: single, ...how };
  const target = several(named);
  const areKnown = target?.targets.every(
    (one) => one.by !== "words" || isKnown(one.words),
  );
  if (target && areKnown) return { kind: "choose", target, ...how };
  const task = how.also && furtherTask(text, named, context);
  return task ? { kind: "choose", target: single, ...how, task } : undefined;
}

/** "The same for the car", "the lease too", "just the first": what was said before, of other tasks. */
export function readAgain(text: string, context: Context): Intent | undefined {
  const said = text.trim().replace(END, "");
  if (said.split(/\s+/).length > MOST_WORDS) return undefined;
  for (const [form, how] of FORMS) {
    const body = how.among ? said.replace(WHY, "") : said;
    const named = form.exec(body)?.[1];
    if (!named || (how.among && (tellsOfPast(named) || IS.test(named))))
      continue;
    const meant = asMeant(said, named, how, context);
    if (meant) return meant;
  }
  return undefined;
}
