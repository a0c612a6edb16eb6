import type { Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { asksToAdd, readAdd, readPlainTask, readWholeTask } from "./add.ts";
import { readListed, splitOrders, splitTasks } from "./clauses.ts";
import { readDetail } from "./detail.ts";
import { readList } from "./list.ts";
import { mask } from "./quotes.ts";
import { withReminderFirst } from "./reminder-first.ts";
import { restored } from "./restore.ts";
import { readSmallTalk } from "./small-talk.ts";
import { corrected } from "./spelling.ts";
import { hasTitle, isAction, readState } from "./state.ts";
import { readTold } from "./told.ts";
import {
  readCorrection,
  readUnsaid,
  readUpdate,
  readValueTold,
} from "./update.ts";
import { plain, readTarget } from "./words.ts";

const UNKNOWN: Intent = { kind: "unknown" };

const QUOTE = /[\ue000-\ue0ff]/;
const OBVIOUS_ORDER =
  /^(?:complete|completed|finished|mark|check off|tick off|done with|delete|remove|erase|reopen|uncheck|get rid of|undo|cancel|drop)\b/i;

/** "finish the essay by Friday" is something to do when no such task is there. */
function isNewTask(text: string, intent: Intent, context: Context): boolean {
  if (!isAction(intent) || intent.target.by !== "words") return false;
  if (OBVIOUS_ORDER.test(text) || QUOTE.test(intent.target.words)) return false;
  return !hasTitle(intent.target.words, context);
}

const QUESTION = /^(?:do|did|have|am|is|are) (?:i|there|anything)\b/i;
const BARE_ADD = /^(?:add|create|new)\b/i;

/** "Do I have …" would otherwise be an order to do something. */
const readQuestion = (text: string, clock: Clock): Intent | undefined =>
  QUESTION.test(text) ? readList(text, clock) : undefined;

const nothingNamed = (text: string): Intent =>
  BARE_ADD.test(text) ? { kind: "nameless", verb: "add" } : UNKNOWN;

const MEANT =
  /^(?:(?:no|sorry|wait|oops|not that(?: one)?)[\s,.!]+)*i meant? (?:to say )?(.+)$/i;

/** "No, I meant the other one". */
function readMeant(text: string): Intent | undefined {
  const named = MEANT.exec(text)?.[1];
  const target = named && readTarget(named);
  return target ? { kind: "choose", target, instead: true } : undefined;
}

const isNamed = (intent: Intent | undefined, context: Context): boolean =>
  intent !== undefined &&
  isAction(intent) &&
  (intent.target.by !== "words" || hasTitle(intent.target.words, context));

function readAboutTask(text: string, context: Context): Intent | undefined {
  const { clock } = context;
  return [readValueTold, readUnsaid]
    .map((read) => read(text, clock))
    .find((intent) => isNamed(intent, context));
}

/** From the narrowest way to say something to the widest. */
const READERS: ((text: string, context: Context) => Intent | undefined)[] = [
  (text, { clock }) => readDetail(text, clock),
  (text, { clock }) => readCorrection(text, clock),
  readMeant,
  (text, { clock }) => readQuestion(text, clock),
  (text, { tasks }) => readTold(text, tasks),
  (text, { clock }) => (asksToAdd(text) ? readAdd(text, clock) : undefined),
  (text, { clock }) => readUpdate(text, clock),
  (text, { clock }) => readList(text, clock),
  readState,
  readAboutTask,
];

function firstReading(text: string, context: Context): Intent | undefined {
  for (const read of READERS) {
    const intent = read(text, context);
    if (intent) return intent;
  }
  return undefined;
}

function readOrder(text: string, context: Context): Intent {
  const order = firstReading(text, context);
  if (order && !isNewTask(text, order, context)) return order;
  return readPlainTask(text, context.clock) ?? order ?? nothingNamed(text);
}

/** Tasks that follow one another after one order to add them. */
function readOrders(text: string, context: Context): Intent[] {
  const listed = readListed(text);
  if (listed) return listed.map((title) => readWholeTask(title, context.clock));
  const adds = asksToAdd(text);
  const parts = splitTasks(text);
  const [first = "", ...others] = parts;
  const intent = readOrder(first, context);
  if (parts.length > 1 && intent.kind === "add")
    return [
      intent,
      ...others.map((part) =>
        adds ? readWholeTask(part, context.clock) : readOrder(part, context),
      ),
    ];
  return [readOrder(text, context)];
}

const ALL_GONE =
  /^(?:delete|remove|erase|clear|complete) (?:all|every|everything)\b/i;

/** "Add … and delete everything": what goes for all tasks does not follow an added one. */
function withTitles(parts: string[]): string[] {
  const [first, ...others] = parts;
  if (!first || !asksToAdd(plain(first))) return parts;
  const at = others.findIndex((part) => ALL_GONE.test(part));
  if (at < 0) return parts;
  const title = parts.slice(0, at + 2).join(" and ");
  return [title, ...others.slice(at + 1)];
}

/** What an English message asks for, in its order. */
export function readEnglish(message: string, context: Context): Intent[] {
  const { text, quotes } = mask(message);
  const spelled = corrected(text).replace(/[’‘]/g, "'");
  const said = withReminderFirst(spelled, context.clock);
  const whole = readSmallTalk(said) ?? readSmallTalk(plain(said));
  if (whole) return [whole];
  const listed = readListed(plain(said));
  const parts = listed ? [said] : splitOrders(said);
  const intents = withTitles(parts).flatMap((part) => {
    const talk = readSmallTalk(part);
    return talk ? [talk] : readOrders(plain(part), context);
  });
  return understood(intents).map((intent) => restored(intent, quotes));
}

const CHATTER = new Set(["greet", "thank", "unknown", "yes", "no"]);

/** Chatter beside an order is no order. */
function understood(intents: Intent[]): Intent[] {
  const orders = intents.filter(({ kind }) => !CHATTER.has(kind));
  if (orders.length > 0) return orders;
  return intents.length > 0 ? [intents[0]!] : [UNKNOWN];
}

/** For a line that is one task as a whole. */
export function readEnglishTask(text: string, clock: Clock): Intent {
  const masked = mask(text);
  return restored(readWholeTask(corrected(masked.text), clock), masked.quotes);
}
