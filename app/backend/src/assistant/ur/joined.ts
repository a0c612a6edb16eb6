import type { CreateTask, Task } from "@todo-chat/contract";
import { dueIn, localNow, type Clock } from "../clock.ts";
import type { Intent, TaskAction } from "../intent.ts";
import type { Context } from "../language.ts";
import { matching } from "../match.ts";
import { rule } from "./rule.ts";
import { has, type Said } from "./said.ts";
import { toUpdate } from "../update.ts";
import { takeParts } from "./parts.ts";
import { tellingWords } from "./words.ts";

type Update = Extract<TaskAction, { kind: "update" }>;

/** "Add … and make it urgent": the task is not there yet, and is added so. */
function addedSo(task: CreateTask, { changes }: Update, clock: Clock): Intent {
  const { title, due = null, tags = [] } = task;
  const so = toUpdate({ title, due, tags } as Task, changes, clock);
  return { kind: "add", task: { ...task, ...so } as CreateTask };
}

const WALA = /\s+(?:wal[aieoy]+|vala|والا|والی|والے)$/iu;

/** "Add … flowers order, flowers wala urgent": of the one that is only being added. */
function ofAdded(intent: Intent, last: Intent | undefined): Intent {
  if (intent.kind !== "add" || last?.kind !== "add") return intent;
  const { title, priority } = intent.task;
  const name = title.replace(WALA, "").toLowerCase();
  const isNamed =
    name.length < title.length && last.task.title.toLowerCase().includes(name);
  return isNamed && priority
    ? { kind: "update", target: { by: "it" }, changes: { priority } }
    : intent;
}

const isAboutIt = (intent: Intent): intent is Update =>
  intent.kind === "update" && intent.target.by === "it";

/** "Doosra ho gaya, done kar do": still of the same task. */
const isOfIt = (intent: Intent): intent is TaskAction =>
  isAboutIt(intent) ||
  ((intent.kind === "complete" || intent.kind === "delete") &&
    intent.target.by === "it");

/** "Leave the booking, take it off the list": what is left alone is what goes. */
function goesAway(intent: Intent, before: Intent): Intent | undefined {
  if (before.kind !== "keep" || !before.target) return undefined;
  if (intent.kind !== "delete" && intent.kind !== "complete") return undefined;
  const { target } = before;
  return intent.target.by === "it" ? { ...intent, target } : undefined;
}

/** "Eggs were not to be had, got all the rest". */
const allBut = (intent: Intent, before: Intent): Intent =>
  before.kind === "keep" &&
  before.target &&
  "target" in intent &&
  intent.target?.by === "all" &&
  !intent.target.except
    ? ({
        ...intent,
        target: { ...intent.target, except: before.target },
      } as Intent)
    : intent;

/** "All to tomorrow. Only the medicine may stay": one is taken out again. */
function sparedAfter(intent: Intent, last: Intent): Intent | undefined {
  const target = "target" in last ? last.target : undefined;
  if (intent.kind !== "keep" || !intent.target) return undefined;
  return target?.by === "all" && !target.except
    ? ({ ...last, target: { ...target, except: intent.target } } as Intent)
    : undefined;
}

/** "… aur anday bhi": what is only named goes the way of what was said before. */
function likeBefore(intent: Intent, before: Intent): Intent {
  if (isOfIt(intent) && "target" in before && before.target)
    return { ...intent, target: before.target };
  if (intent.kind !== "choose") return intent;
  const { target } = intent;
  if (before.kind === "add" && target.by === "words")
    return { kind: "add", task: { title: target.words } };
  return "target" in before ? { ...before, target } : intent;
}

/** "It is cancelled, take it off". */
const isRepeated = (intent: Intent, before: Intent, tasks: Task[]): boolean => {
  if (intent.kind !== "delete" && intent.kind !== "reopen") return false;
  if (before.kind !== intent.kind || intent.target.by !== "it") return false;
  const { target } = before;
  return (
    intent.kind === "delete" ||
    (target.by === "words" &&
      matching(tasks, target.words, tellingWords).length > 0)
  );
};

const UNDOES = new Set(["undo", "retract", "no"]);

/** "Abhi nahi hui, wapas kar do": to reopen it is to take back that it is done. */
function reopenedOnly(last: Intent, intent: Intent): Intent | undefined {
  if (last.kind === "reopen" && UNDOES.has(intent.kind)) return last;
  return intent.kind === "reopen" && UNDOES.has(last.kind) ? intent : undefined;
}

/** "Cancel that, the interview is off": which one is said behind. */
const isNamedBehind = (intent: Intent, before: Intent): boolean =>
  before.kind === "delete" &&
  before.target.by === "it" &&
  intent.kind === "delete" &&
  intent.target.by === "words";

/** What was asked for, and what a further clause of the same message asks for. */
export function joined(
  before: Intent[],
  said: Intent,
  { clock, tasks }: Context,
) {
  const last = before.at(-1);
  if (!last) return [said];
  const intent = ofAdded(said, last);
  const reopened = reopenedOnly(last, intent);
  if (reopened) return [...before.slice(0, -1), reopened];
  if (isRepeated(intent, last, tasks)) return before;
  const spared = sparedAfter(intent, last);
  if (spared) return [...before.slice(0, -1), spared];
  if (isNamedBehind(intent, last)) return [...before.slice(0, -1), intent];
  const gone = goesAway(intent, last);
  if (gone) return [...before.slice(0, -1), gone];
  if (last.kind === "add" && isAboutIt(intent))
    return [...before.slice(0, -1), addedSo(last.task, intent, clock)];
  return [...before, likeBefore(allBut(intent, last), last)];
}

const NEXT_DAY = rule("(?:us (?:se|ke) )?agla (?:din|roz)");

/** An hour or a part of the day, without a day of its own. */
function saysHourOnly(said: Said, clock: Clock): boolean {
  const { day, repeat, time } = takeParts(said, clock).parts;
  return time !== undefined && !day && !repeat;
}

/**
 * "… parson, agle din …": the day after the one that was spoken of;
 * "kal subah …, shaam ko …": the same day.
 */
export function clockAfter(
  before: Intent[],
  said: Said,
  { clock }: Context,
): Clock {
  const last = before.at(-1);
  const task = last?.kind === "add" ? last.task : undefined;
  if (!task?.due || task.repeat) return clock;
  const day = dueIn(task.due, clock);
  const start = day.startOf("day");
  const goesOn = start > localNow(clock) && saysHourOnly(said, clock);
  return goesOn || has(said, NEXT_DAY)
    ? { ...clock, now: start.toJSDate() }
    : clock;
}

const MERE = new Set(["add", "choose", "unknown", "keep"]);

/** "… add mat karna", said last: what came before was only told. */
export function withoutMere(intents: Intent[]): Intent[] {
  const keeps = intents.at(-1)?.kind === "keep";
  const isMere = ({ kind }: Intent) => MERE.has(kind);
  return keeps && intents.slice(0, -1).every(isMere)
    ? intents.slice(-1)
    : intents;
}
