import type { Task } from "@todo-chat/contract";
import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { withVerbEach } from "./shared-verb.ts";
import { tellsOfDone } from "./deed-told.ts";
import { tellingWords } from "./telling-words.ts";

/** Of a title's words, how many a sentence must hold to be about it. */
const ENOUGH = 0.5;
/** A single word of it. */
const SOME = 0.01;
/** A question does no harm. */
const ENOUGH_TO_ASK = 0.3;

const NOT_YET =
  /\b(?:not|never|yet|still|only|left|remaining|hardly|almost|nearly)\b|n't\b/i;
const TO_COME =
  /\b(?:needs?|musts?|should|have to|has to|will|gonna|going to|about to|want|due|deadline|until|till|extended|extension|instead|tomorrow|tonight|next)\b/i;
const GONE =
  /\b(?:cancell?ed|called off|not happening|isn't happening|no longer|not needed|isn't needed|don't need|not going to happen|fell through|(?:is|got|was) scrapped|off the (?:table|list|agenda))\b/i;
const NO_TASK_TOLD =
  /^(?:add|create|remind|new|if|when|once|after|i wish|i hope|make|keep|change|rename|move|push|show|list|find|correct|spell|hide|sort)\b/i;

interface Named {
  task: Task;
  held: string[];
}

const PARTICLE = /^(?:up|out|off|away|back|down|over|round)$/;

/** "Cash up" is not spoken of wherever an "up" stands. */
function withoutParticles(words: string[]): string[] {
  const telling = words.filter((word) => !PARTICLE.test(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

/** The one task that a sentence is about, by the words of its title. */
function mentioned(
  text: string,
  tasks: Task[],
  enough = ENOUGH,
): Named | undefined {
  const said = new Set(tellingWords(text));
  const scored = tasks.map((task) => {
    const title = withoutParticles(tellingWords(task.title));
    const held = title.filter((word) => said.has(word));
    return { task, held, fill: held.length / Math.max(title.length, 1) };
  });
  const most = Math.max(0, ...scored.map(({ fill }) => fill));
  const best = scored.filter(({ fill }) => fill === most);
  const [only, ...others] = best;
  if (!only || others.length > 0 || most < enough) return undefined;
  const isShared = scored.some((one) => one !== only && holdsAll(one, only));
  return most < 1 && isShared ? undefined : only;
}

/** "The call is done", of "call Bilal" and "call the gas company": what was said is of both. */
const holdsAll = (one: Named, other: Named): boolean =>
  other.held.every((word) => one.held.includes(word));

const about = (kind: "complete" | "delete", task: Task): Intent => ({
  kind,
  target: { by: "words", words: task.title },
});

/** Reads what a clause says of a task's date or rank. */
type Read = (clause: string) => Intent | undefined;

interface Told {
  task: Task;
  intent: Intent;
}

function toldOf(clause: string, task: Task): Intent | undefined {
  if (GONE.test(clause))
    return about(/^cancel\b/i.test(task.title) ? "complete" : "delete", task);
  if (NOT_YET.test(clause))
    return { kind: "keep", target: { by: "words", words: task.title } };
  if (TO_COME.test(clause)) return undefined;
  return tellsOfDone(clause, task) ? about("complete", task) : undefined;
}

/** What a clause says beside the title: nobody tells tasks apart by it. */
const BESIDE =
  /^(?:up|out|off|away|all|everything|finally|already|now|today|just|ve|have|has|been|too|also|well|we)$/;

/** "I've swept up": every word of it is of one title. */
function meant(clause: string, open: Task[]): Task | undefined {
  const said = tellingWords(clause).filter((word) => !BESIDE.test(word));
  const found = open.filter(({ title }) => {
    const own = new Set(tellingWords(title));
    return said.every((word) => own.has(word));
  });
  return said.length > 0 && found.length === 1 ? found[0] : undefined;
}

function readClause(
  clause: string,
  open: Task[],
  read?: Read,
): Told | undefined {
  if (NO_TASK_TOLD.test(clause)) return undefined;
  const task = mentioned(clause, open)?.task ?? meant(clause, open);
  const intent = task && (read?.(clause) ?? toldOf(clause, task));
  return task && intent ? { task, intent } : undefined;
}

const isKept = ({ intent }: Told): boolean => intent.kind === "keep";
const POINTS_BACK = /\b(?:it|that|this|he|she|they|them|him|her)\b/i;

/** "The brochure's sent; Tan didn't pick up": what is not done is another matter. */
const isOther = (clause: string, { task }: Told): boolean =>
  !NOT_YET.test(clause) ||
  (!POINTS_BACK.test(clause) && !mentioned(clause, [task], SOME));

/** One is done and another one is still open: each clause is of its own. */
const tellApart = (kept: Told[], orders: Told[]): boolean =>
  kept.length > 0 &&
  kept.every(({ task }) => orders.every((order) => order.task !== task));

export const CLAUSES = /[,;!.]+\s+|\s+(?:and|but|while|whereas)\s+/i;

/** What is told of tasks that are there, without an order: "legal's chased, budget's signed off". */
export function readMentions(
  text: string,
  { tasks }: Context,
  read: Read,
): Intent[] {
  if (/\?\s*$/.test(text)) return [];
  const open = tasks.filter(({ done }) => !done);
  const whole = readClause(text, open);
  const clauses = withVerbEach(text).split(CLAUSES);
  const parts = clauses
    .map((clause) => readClause(clause, open, read))
    .filter((told) => told !== undefined);
  const orders = parts.filter((told) => !isKept(told));
  const each =
    orders.length > 1 ||
    tellApart(parts.filter(isKept), orders) ||
    orders.some((told) => clauses.every((clause) => isOther(clause, told)));
  const last = parts.at(-1);
  const told =
    orders.length > 0 && (each || !whole)
      ? [...orders, ...(last && isKept(last) ? [last] : [])]
      : whole
        ? [whole]
        : parts.slice(0, 1);
  return told.map(({ intent }) => intent);
}

/** The open or done task that a part of a message speaks of, for an "it" that follows. */
export const topicOf = (
  text: string,
  tasks: Task[],
  isDone = false,
): Task | undefined =>
  mentioned(
    text,
    tasks.filter(({ done }) => done === isDone),
  )?.task;

const ASKS =
  /\?\s*$|^(?:what|which|who|where|when|why|how|is|are|was|were|(?:do|does|did)(?= (?:i|we|you|he|she|it|they|there|anyone|any)\b)|have|has|had|can|could|should|will|would)\b(?!'t\b(?!.*\?))/i;
const HOUR = /^(?:when|what (?:time|day|date))\b/i;

/** A question with a task's title in it. */
export function readAsked(
  text: string,
  { tasks }: Context,
): Intent | undefined {
  const named = ASKS.test(text)
    ? mentioned(text, tasks, ENOUGH_TO_ASK)
    : undefined;
  if (!named) return undefined;
  const filter = { status: "all", search: named.task.title } as const;
  return HOUR.test(text)
    ? { kind: "list", filter, ask: "when" }
    : { kind: "list", filter };
}
