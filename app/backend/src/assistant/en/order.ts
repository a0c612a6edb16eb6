import type { Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { asksToAdd } from "./add-starts.ts";
import { readAdd } from "./add.ts";
import { asOrderForAll } from "./all-but.ts";
import { readArrow } from "./arrow.ts";
import { readDateTold } from "./date-told.ts";
import { asLackingDate } from "./lacking-date.ts";
import { readDetail } from "./detail.ts";
import { readFactTold } from "./fact-told.ts";
import { withoutKept } from "./kept.ts";
import { readForgotten } from "./forgotten.ts";
import { readList } from "./list.ts";
import { readPlainTask } from "./plain-task.ts";
import { isNewTask } from "./new-task.ts";
import { readMeant } from "./meant.ts";
import { readAsked, readMentions } from "./mention.ts";
import { readCorrectedTitle } from "./reword.ts";
import { readReferred } from "./referred.ts";
import { hasTitle, isAction, partTargets, readState } from "./state.ts";
import { readLength, readShift } from "./shift.ts";
import { readSwappedDates } from "./swapped-dates.ts";
import { readTold } from "./told.ts";
import { readCorrection, readUnsaid, readUpdate } from "./update.ts";
import { readRanked, readTitled, readValueTold } from "./told-value.ts";
import { readPairs } from "./pairs.ts";
import { STARTS_WITH_DOING } from "./verbs.ts";
import { readSpelling } from "./spelled.ts";
import { readPutBack } from "./put-back.ts";
import { asksWhich, isToSeek } from "./sought.ts";

export const UNKNOWN: Intent = { kind: "unknown" };

const QUESTION = /^(?:do|did|have|am|is|are) (?:i|there|anything)\b/i;
const BARE_ADD = /^(?:add|create|new)\b/i;

/** "Do I have …" would otherwise be an order to do something. */
const readQuestion = (text: string, clock: Clock): Intent | undefined =>
  QUESTION.test(text) ? readList(text, clock) : undefined;

const HISTORY = /^(?:did|have|has) (?:i|we)\b/i;

/** "Have I paid the rent?": about the task that is named. */
const readHistory = (text: string, context: Context): Intent | undefined =>
  HISTORY.test(text) ? readAsked(text, context) : undefined;

const nothingNamed = (text: string): Intent =>
  BARE_ADD.test(text) ? { kind: "nameless", verb: "add" } : UNKNOWN;

const isNamed = (intent: Intent | undefined, context: Context): boolean =>
  intent !== undefined &&
  isAction(intent) &&
  (intent.target.by !== "words" || hasTitle(intent.target.words, context));

/** "Buy nails, it should be done by Friday": the nails, and no task at hand. */
const isOwnTask = (text: string, intent: Intent | undefined): boolean =>
  intent !== undefined &&
  isAction(intent) &&
  intent.target.by === "it" &&
  (STARTS_WITH_DOING.test(text) || asksToAdd(text));

function readAboutTask(text: string, context: Context): Intent | undefined {
  const { clock } = context;
  // What comes before a comma may only say why.
  const clauses = text.split(/(?<=[,;.!–-]) +(?:so |and |but )?/i);
  const told = clauses.map((_, from) =>
    readValueTold(clauses.slice(from).join(" "), clock),
  );
  return told.find(
    (intent, place) =>
      isNamed(intent, context) && !(place > 0 && isOwnTask(text, intent)),
  );
}

function readUnsaidOf(text: string, context: Context): Intent | undefined {
  const unsaid = readUnsaid(text, context.clock);
  return isNamed(unsaid, context) ? unsaid : undefined;
}

/** "When is the plumber coming?": of the task that is spoken of, where none is called so. */
function readQuestionOf(text: string, context: Context): Intent | undefined {
  if (isToSeek(text, context)) return undefined;
  const which = asksWhich(text);
  if (which) return which;
  const intent = readList(text, context.clock);
  const search = intent?.kind === "list" && intent.filter.search;
  const isUnknown =
    search && intent.ask === "when" && !hasTitle(search, context);
  return isUnknown ? (readAsked(text, context) ?? intent) : intent;
}

/** From the narrowest way to say something to the widest. */
const READERS: ((text: string, context: Context) => Intent | undefined)[] = [
  (text, { clock }) => readDetail(text, clock),
  (text, { clock }) => readLength(text, clock) ?? readShift(text, clock),
  (text, { clock }) => readReferred(text, clock),
  (text, { clock }) => readCorrection(text, clock),
  readFactTold,
  readMeant,
  readArrow,
  readHistory,
  (text, { clock }) => readQuestion(text, clock),
  readAboutTask,
  (text, context) => readTitled(text, context),
  readPutBack,
  readSpelling,
  (text, { tasks }) => readTold(text, tasks),
  readForgotten,
  (text, { clock }) => (asksToAdd(text) ? readAdd(text, clock) : undefined),
  (text, { clock }) => readUpdate(text, clock),
  readQuestionOf,
  readState,
  (text) => readCorrectedTitle(text),
  readUnsaidOf,
  readRanked,
];

function firstReading(text: string, context: Context): Intent | undefined {
  for (const read of READERS) {
    const intent = read(text, context);
    if (intent) return intent;
  }
  return undefined;
}

/** What is asked or told of tasks by their titles, where no order is. */
function readInPassing(text: string, context: Context): Intent[] {
  const asked = readAsked(text, context);
  return asked
    ? [asked]
    : readMentions(text, context, (clause) => readAboutTask(clause, context));
}

const OPENER =
  "(?:no+|nope|nah|wait|hmm+|actually|sorry|oh|yes|yeah|ok|okay|hang on|hold on|right|well|please|just)";
const REFUSAL = new RegExp(
  `^(?:${OPENER}(?:\\s*[,.!–-]+\\s*|\\s+(?=(?:${OPENER}|the|my|i|that)\\b)))+(?:just |please |rather )*(?=\\S+ \\S)`,
  "i",
);

/** An order about a task that is there, or anything else that is understood. */
const isSure = (intent: Intent, context: Context): boolean =>
  intent.kind !== "unknown" && (!isAction(intent) || isNamed(intent, context));

/** "No, just push it a week": what is wanted instead stands behind the refusal. */
export function readOrder(text: string, context: Context): Intent[] {
  const read = readOrders(text, context);
  const rest = text.replace(REFUSAL, "");
  const isRead = read.some((intent) => isSure(intent, context));
  if (isRead || rest === text) return read;
  const other = readOrders(rest, context);
  return other.some((intent) => isSure(intent, context)) ? other : read;
}

/** One order as a rule; several where a sentence tells of several tasks. */
function readOrders(said: string, context: Context): Intent[] {
  const text = withoutKept(asOrderForAll(said));
  const pairs = readSwappedDates(text, context) ?? readPairs(text, context);
  if (pairs) return pairs;
  const read = firstReading(text, context);
  const order = read && isAction(read) ? partTargets(read, context) : read;
  if (order && !isNewTask(text, order, context)) return [order];
  const dated = readDateTold(text, context);
  if (dated) return [dated];
  const told = readInPassing(text, context);
  if (told.length > 0) return told;
  const task = readPlainTask(text, context);
  return [
    task ? asLackingDate(task, text, context) : (order ?? nothingNamed(text)),
  ];
}
