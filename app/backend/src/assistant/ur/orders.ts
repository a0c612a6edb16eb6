import type { Task } from "@todo-chat/contract";
import { asksToAdd } from "./add.ts";
import { unsaidAll } from "./bulk.ts";
import { readChange, readChangeBefore } from "./change.ts";
import { readDated } from "./dated.ts";
import { NEWS } from "./asides.ts";
import { readBareChange, readCorrection, readDateTold } from "./corrected.ts";
import { cutComplete, cutDelete, cutReopen, isNeed, isPast } from "./finish.ts";
import type { Intent, Target, TaskAction } from "../intent.ts";
import type { Context } from "../language.ts";
import { withoutIt } from "./left-out.ts";
import { matching } from "../match.ts";
import { rule } from "./rule.ts";
import { find, has, keep, readSaid, type Said } from "./said.ts";
import { readTarget } from "./target.ts";
import { cutFirst } from "./tidy.ts";
import { takeParts } from "./parts.ts";
import { readSeveral, targetIn } from "./whom.ts";
import { tellingWords } from "./words.ts";

type Update = Extract<TaskAction, { kind: "update" }>;

/** Not "gas wale ko phone": somebody who is called after his work. */
const REFERENCE = rule(
  "(?:vala(?! (?:din|ko|ka|ki|ke|se) )|ise|use|(?:is|ye)(?! (?:{DAY}|hafta|mahina|saal|weekend) )|us|vo|in|un|donon)",
);

export function readDelete(said: Said, context: Context): Intent | undefined {
  const rest = cutDelete(said);
  if (!rest) return undefined;
  const filter = unsaidAll(rest);
  return filter
    ? { kind: "delete", target: { by: "all", filter } }
    : deleted(targetIn(rest, context).target, context);
}

/** "Sabun hata do", of the "shampoo aur sabun" that was just spoken of. */
function deleted(target: Target, { spoken = [] }: Context): Intent {
  const [last, ...others] = spoken;
  const shorter =
    last && others.length === 0 && target.by === "words"
      ? withoutIt(last, target)
      : undefined;
  return shorter ?? { kind: "delete", target };
}

/** What goes wrong or otherwise than meant is not done: "bhool gaya", "boss badal gaya". */
const FORGOTTEN = rule(
  "(?:bhul|badal|kho|gum|gum ho|tut|toot|thak|phas|phans|ruk|atak|kharab ho|bimar ho|beemar ho|late ho|vapas (?:a|aa|ana)|(?:dil|jee|man|mann) (?:bhar|uth|utar)|tang (?:a|aa|ana)) (?:hi )?gaya(?! to )|(?:tang|vapas) aya",
);

/** Of what is still open, "not done" changes nothing. */
function readReopen(
  { target }: { target: Target },
  { tasks }: Context,
): Intent {
  const [open, done] = [false, true].map((isDone) =>
    tasks.filter((task) => task.done === isDone),
  );
  const isOpen =
    target.by === "words" && names(target, open!) && !names(target, done!);
  return isOpen ? { kind: "keep", target } : { kind: "reopen", target };
}

const MERE_END = rule("(?<!(?:ho|kar) )(?:mukammal|khatam|pura|done)(?= $)");

/** "Contract khatam 10 december ko": an end that is to come, of no task that is there. */
const isToCome = (said: Said, target: Target, { tasks, clock }: Context) => {
  const { parts, rest } = takeParts(said, clock);
  const isDated = [parts.day, parts.repeat, parts.time].some(Boolean);
  return isDated && has(rest, MERE_END) && !names(target, tasks);
};

/** "Report kal mukammal karna": to be done then, unless a mere order. */
const TO_BE_DONE = rule("(?:mukammal|khatam|pura) karna(?=(?: [,.!])* $)");

/** What is to be finished by a day: of a task that is there the day, else no order. */
function readToFinish(said: Said, context: Context): Intent | undefined {
  const { parts, rest } = takeParts(said, context.clock);
  const isDated = [parts.day, parts.repeat, parts.time].some(Boolean);
  const named = cutFirst(rest, [TO_BE_DONE]);
  const target = named && readTarget(named);
  if (!target || target.by !== "words") return undefined;
  if (!names(target, context.tasks)) return { kind: "unknown" };
  const dated = isDated ? readDated(said, context.clock) : undefined;
  return dated?.kind === "update" ? { ...dated, target } : undefined;
}

/** "Jana reh gaya aaj": the day may stand behind it. */
const LEFT = rule("raha gaya");
const undated = (said: Said, { clock }: Context): Said =>
  takeParts(said, clock).rest;

const saysNoneDone = (said: Said): boolean =>
  has(said, NEWS) || (isNeed(said) && !isPast(said));

export function readFinish(said: Said, context: Context): Intent | undefined {
  if (saysNoneDone(said)) return undefined;
  if (has(said, FORGOTTEN)) return { kind: "keep" };
  const toFinish = readToFinish(said, context);
  if (toFinish) return toFinish.kind === "unknown" ? undefined : toFinish;
  const reopened = cutReopen(has(said, LEFT) ? undated(said, context) : said);
  if (reopened) return readReopen(targetIn(reopened, context), context);
  const completed =
    cutComplete(said) ?? cutComplete(takeParts(said, context.clock).rest);
  const target = completed && named(completed, context);
  if (!target || isToCome(said, target, context)) return undefined;
  return { kind: "complete", target };
}

const names = (target: Target, tasks: Task[]): boolean => {
  if (target.by === "several")
    return target.targets.every((one) => names(one, tasks));
  if (target.by !== "words") return true;
  return matching(tasks, target.words, tellingWords).length > 0;
};

const isNamed = ({ by }: Target): boolean =>
  /^(?:words|several|numbers)$/.test(by);

/** Of "bill jama karwa" not all need be in the title: verbs come last. */
function named(said: Said, context: Context): Target {
  const { target } = targetIn(said, context);
  if (names(target, context.tasks)) return target;
  const shorter = [
    keep(said, 0, -1),
    keep(said, 0, -2),
    keep(said, 2),
    keep(said, 2, -1),
  ]
    .map((part) => targetIn(part, context).target)
    .find((one) => isNamed(one) && names(one, context.tasks));
  return shorter ?? target;
}

const changeBefore = (said: Said, context: Context) =>
  namedOnly(readChangeBefore(said, context.clock), context);

/** A change that is no order in so many words is one for a task that is there. */
function namedOnly(change: Intent | undefined, { tasks }: Context) {
  const meant = change?.kind === "update" && change.target.by === "words";
  return meant && names(change.target, tasks) ? change : undefined;
}

/** As it is, or "A aur B dono" when each of them is there. */
function asThere(target: Target, tasks: Task[]): Target | undefined {
  if (target.by !== "words") return target;
  const several = readSeveral(readSaid(target.words), tasks);
  if (several?.by === "several" && names(several, tasks)) return several;
  return names(target, tasks) ? target : undefined;
}

/** "Kal cv update": of no task that is there, it is one to be added. */
const MAY_BE_NOUN = rule(
  "(?:[^ ]+ )(?:update|shift|set|postpone|note)(?=(?: [,.!])* $)",
);

/** "Kal meeting rakh do" adds unless there is a meeting. */
export function readUpdate(said: Said, context: Context): Intent | undefined {
  const { clock, tasks } = context;
  const corrected = readCorrection(said, clock);
  if (corrected?.kind === "update" && names(corrected.target, tasks))
    return corrected;
  const change =
    readChange(said, context) ??
    changeBefore(said, context) ??
    namedOnly(readDateTold(said, clock) ?? readBareChange(said), context);
  if (change?.kind !== "update") return undefined;
  const target = asThere(change.target, tasks);
  if (target) return { ...change, target };
  return mayAdd(said) ? undefined : ownedBy(change, said, tasks);
}

/** What no task that is there is meant by may be a new one. */
const mayAdd = (said: Said): boolean =>
  has(said, MAY_BE_NOUN) || (asksToAdd(said) && !has(said, REFERENCE));

const OWNER = rule("vala(?= )");

/** "Proposal wala meeting ke baad …": whose it is names it where all the words do not. */
function ownedBy(change: Update, said: Said, tasks: Task[]): Update {
  const found = find(said, OWNER);
  const target = found && readTarget(keep(said, 0, found.from));
  return target && names(target, tasks) ? { ...change, target } : change;
}
