import type { Clock } from "../clock.ts";
import type { Changes, Intent, TaskAction } from "../intent.ts";
import type { Context } from "../language.ts";
import { matching } from "../match.ts";
import { asksToAdd, readAdd, readPlainTask, readWholeTask } from "./add.ts";
import { readListed, splitOrders, splitTasks } from "./clauses.ts";
import { readComplete, readDelete, readReopen } from "./finish.ts";
import { readList } from "./list.ts";
import { mask, unmask } from "./quotes.ts";
import { readSmallTalk } from "./small-talk.ts";
import { corrected } from "./spelling.ts";
import { readTold } from "./told.ts";
import {
  readCorrection,
  readDetail,
  readUnsaid,
  readUpdate,
  readValueTold,
} from "./update.ts";
import { readWhen } from "./when.ts";
import { plain, readTarget, readTargets, tellingWords } from "./words.ts";

const UNKNOWN: Intent = { kind: "unknown" };

const isAction = (intent: Intent): intent is TaskAction =>
  "target" in intent && intent.kind !== "choose";

const hasTitle = (words: string, { tasks }: Context): boolean =>
  matching(tasks, words, tellingWords).length > 0;

/** "finish milk and eggs" names two tasks, unless one title holds both. */
function partTargets(intent: TaskAction, context: Context): Intent {
  if (intent.target.by !== "words") return intent;
  const { words } = intent.target;
  const targets = readTargets(words);
  if (targets.length < 2) return intent;
  const found = matching(context.tasks, words, tellingWords);
  const whole = tellingWords(words).length;
  const holdsAll = found.some(
    ({ title }) => tellingWords(title).length >= whole,
  );
  const each = targets.every(
    (target) => target.by !== "words" || hasTitle(target.words, context),
  );
  return each && !holdsAll
    ? { ...intent, target: { by: "several", targets } }
    : intent;
}

/** A statement such as "buy milk is done" is an order only about a task that is there. */
function readState(text: string, context: Context): Intent | undefined {
  const { clock } = context;
  const intent =
    readReopen(text, clock) ??
    readDelete(text, clock) ??
    readComplete(text, clock);
  return intent && isAction(intent) ? partTargets(intent, context) : intent;
}

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

function readOrder(text: string, context: Context): Intent {
  const { clock } = context;
  const order =
    readDetail(text, clock) ??
    readCorrection(text, clock) ??
    readMeant(text) ??
    readQuestion(text, clock) ??
    readTold(text, context.tasks) ??
    (asksToAdd(text) ? readAdd(text, clock) : undefined) ??
    readUpdate(text, clock) ??
    readList(text, clock) ??
    readState(text, context) ??
    readAboutTask(text, context);
  if (order && !isNewTask(text, order, context)) return order;
  return readPlainTask(text, clock) ?? order ?? nothingNamed(text);
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

const restored = (intent: Intent, quotes: string[]): Intent => {
  const back = (text: string) => unmask(text, quotes);
  if (intent.kind === "add")
    return {
      ...intent,
      task: { ...intent.task, title: back(intent.task.title) },
    };
  if (intent.kind === "list" && intent.filter.search)
    return {
      ...intent,
      filter: { ...intent.filter, search: back(intent.filter.search) },
    };
  return isAction(intent) ? restoredAction(intent, back) : intent;
};

type Back = (text: string) => string;

function restoredChanges({ title, notes, ...same }: Changes, back: Back) {
  return {
    ...same,
    ...(title !== undefined && { title: back(title) }),
    ...(notes !== undefined && { notes: notes && back(notes) }),
  };
}

function restoredAction(action: TaskAction, back: Back): Intent {
  const { target } = action;
  const named =
    target.by === "words"
      ? { ...target, words: back(target.words).replace(/^"|"$/g, "") }
      : target;
  if (action.kind !== "update") return { ...action, target: named };
  const changes = restoredChanges(action.changes, back);
  return { ...action, target: named, changes };
}

const BEHIND =
  /^(.+?)[\s,]*\b(?:please[\s,]*)*(remind me (?:to|about|that)\b.+)$/i;

/** "Tomorrow is busy, so remind me to …": what comes before says the day at most. */
function withReminderFirst(text: string, clock: Clock): string {
  const [, head, tail] = BEHIND.exec(text) ?? [];
  if (!head || !tail || asksToAdd(plain(head))) return text;
  const said = readWhen(tail, clock).when;
  const { day, time } = readWhen(head, clock).when ?? {};
  if (said?.day ?? said?.moment) return tail;
  const hour =
    time && !said?.time
      ? ` at ${time.hour}:${String(time.minute).padStart(2, "0")}`
      : "";
  return `${tail}${day ? ` on ${day}` : ""}${hour}`;
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
