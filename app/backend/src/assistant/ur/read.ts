import type { Task } from "@todo-chat/contract";
import { asksToAdd } from "./add.ts";
import { unsaidAll } from "./bulk.ts";
import { readChange, readChangeBefore, readCorrection } from "./change.ts";
import { readClear } from "./clear.ts";
import { readClauses, type Clause } from "./clauses.ts";
import type { Intent, Target } from "../intent.ts";
import type { Context } from "../language.ts";
import { matching } from "../match.ts";
import {
  cutComplete,
  cutDelete,
  cutReopen,
  forbids,
  isNeed,
  isPast,
} from "./finish.ts";
import { joined } from "./joined.ts";
import { readList } from "./list.ts";
import { readAdd, readChoice, readValueAlone } from "./loose.ts";
import { tellingWords } from "./words.ts";
import { rule } from "./rule.ts";
import { has, keep, readSaid, type Said } from "./said.ts";
import { readTalk } from "./small-talk.ts";
import { verbLast } from "./order.ts";
import { withoutCourtesy } from "./tidy.ts";
import { readMeant, readNameless, readRankTold } from "./told.ts";
import { takeParts } from "./when.ts";
import { targetIn } from "./whom.ts";

const REFERENCE = rule("(?:vala|ise|use|is|us|vo|ye|in|un|donon)");
const ASKS = rule("\\?|kya|kitna|kaun|kab");
const OPENS = rule("reopen|khol");
const FORGET = rule("bhul|bhulna");
const QUOTED = rule("#quoted");

function readDelete(said: Said, context: Context): Intent | undefined {
  const rest = cutDelete(said);
  if (!rest) return undefined;
  const filter = unsaidAll(rest);
  return filter
    ? { kind: "delete", target: { by: "all", filter } }
    : { kind: "delete", ...targetIn(rest, context) };
}

function readFinish(said: Said, context: Context): Intent | undefined {
  if (isNeed(said) && !isPast(said)) return undefined;
  const reopened = cutReopen(said);
  if (reopened) return { kind: "reopen", ...targetIn(reopened, context) };
  const completed =
    cutComplete(said) ?? cutComplete(takeParts(said, context.clock).rest);
  return completed && { kind: "complete", target: named(completed, context) };
}

const names = (target: Target, tasks: Task[]): boolean =>
  target.by !== "words" ||
  matching(tasks, target.words, tellingWords).length > 0;

/** Of "bill jama karwa" not all need be in the title: verbs come last. */
function named(said: Said, context: Context): Target {
  const { target } = targetIn(said, context);
  if (names(target, context.tasks)) return target;
  const shorter = [1, 2]
    .map((count) => targetIn(keep(said, 0, -count), context).target)
    .find((one) => one.by === "words" && names(one, context.tasks));
  return shorter ?? target;
}

function changeBefore(said: Said, { clock, tasks }: Context) {
  const change = readChangeBefore(said, clock);
  const meant = change?.kind === "update" && change.target.by === "words";
  return meant && names(change.target, tasks) ? change : undefined;
}

/** "Kal meeting rakh do" adds unless there is a meeting. */
function readUpdate(said: Said, context: Context): Intent | undefined {
  const { clock, tasks } = context;
  const corrected = readCorrection(said, clock);
  if (corrected?.kind === "update" && names(corrected.target, tasks))
    return corrected;
  const change = readChange(said, clock) ?? changeBefore(said, context);
  if (change?.kind !== "update") return undefined;
  const meant =
    !asksToAdd(said) || has(said, REFERENCE) || names(change.target, tasks);
  return meant ? change : undefined;
}

function readState(said: Said, context: Context): Intent | undefined {
  const asks = !isNeed(said) || has(said, ASKS);
  return (
    (asks ? readList(said, context) : undefined) ?? readFinish(said, context)
  );
}

function readCommand(said: Said, context: Context): Intent | undefined {
  const adds = asksToAdd(said);
  const opens = !adds && has(said, OPENS);
  return (
    (opens ? readFinish(said, context) : undefined) ??
    readClear(said) ??
    readUpdate(said, context) ??
    readDelete(said, context) ??
    readRankTold(said, context) ??
    readValueAlone(said, context.clock) ??
    (adds ? undefined : readState(said, context))
  );
}

function readClause(
  { said: clause, listed }: Clause,
  context: Context,
): Intent {
  const said = verbLast(withoutCourtesy(clause));
  const titled = has(said, QUOTED) && asksToAdd(said);
  if (listed || titled) return readAdd(said, context.clock, listed);
  if (forbids(said) && !has(said, FORGET)) return { kind: "keep" };
  const draft =
    readNameless(said) ??
    readCommand(said, context) ??
    readAdd(said, context.clock, false);
  return draft.kind === "unknown" ? readChoice(said) : draft;
}

/** What a message asks for, in the order in which it is said. */
export function readUrdu(text: string, context: Context): Intent[] {
  const said = readSaid(text);
  const talk = readTalk(said);
  if (talk) return [{ kind: talk }];
  const meant = readMeant(said);
  if (meant) return [meant];
  return readClauses(said).reduce<Intent[]>(
    (intents, clause) =>
      joined(intents, readClause(clause, context), context.clock),
    [],
  );
}
