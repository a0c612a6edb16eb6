import { readReminder } from "./ahead.ts";
import { asksToAdd } from "./add.ts";
import {
  withDetail,
  withOccasionsDay,
  withSharedDay,
  withUsedUp,
} from "./added-behind.ts";
import { withoutChatter } from "./chatter.ts";
import { withCleared } from "./cleared.ts";
import { readClauses, type Clause } from "./clauses.ts";
import { dayFromBefore, dayFromTask, readOn } from "./from-before.ts";
import { readDraft } from "./draft.ts";
import { asWhole } from "./each-there.ts";
import { withItsVerb } from "./elliptic.ts";
import { forbids } from "./finish.ts";
import { asHeaded, withMark } from "./headed.ts";
import { readNumberInstead } from "./instead-number.ts";
import type { Intent } from "../intent.ts";
import { clockAfter, joined, withoutMere } from "./joined.ts";
import type { Context } from "../language.ts";
import { linesOf } from "./listed.ts";
import { readChoice } from "./choice.ts";
import { readAdd } from "./loose.ts";
import { bareOf } from "./word-order.ts";
import { withoutEnglishAround } from "./english-around.ts";
import { rule } from "./rule.ts";
import { onEachDay } from "./two-days.ts";
import { has, readSaid, type Said } from "./said.ts";
import { readTalk, talkOf } from "./small-talk.ts";
import { ofOthers } from "./rest-of.ts";
import { readForbidden } from "./passing.ts";
import { withoutRemarks } from "./remarks.ts";
import { withoutReason } from "./reason.ts";
import { hasWords, withoutThanks } from "./tidy.ts";
import { readTopic } from "./topic.ts";
import { readTakenBack } from "./taken-back.ts";
import { asChange, readMeant, readWas } from "./told.ts";

const FORGET = rule("bhul|bhulna");
/** "Rehne do": what was done just before is not wanted either. */
const LEFT = rule("(?:chorna|chorkar|cancel|rok|bhul|zarurat|chahiye)");
const TITLE_GIVEN = rule(
  "(?:ka|ki|ke) title (?:[^ ]+ ){0,4}#quoted|ko (?:update|badal|rename) .*#quoted",
);
const QUOTED = rule("#quoted");

/** "'Metro card' add karo", but not "naam 'metro card' rakho". */
const isTitled = (said: Said): boolean =>
  has(said, QUOTED) && asksToAdd(said) && !has(said, TITLE_GIVEN);

function readClause(
  { said: clause, listed, head }: Clause,
  context: Context,
): Intent {
  const said = bareOf(clause);
  if (listed || isTitled(said))
    return asHeaded(readAdd(said, context.clock, listed), head, context);
  if (forbids(said) && !has(said, FORGET)) return readForbidden(said);
  if (readTalk(said) === "undo") return { kind: "undo" };
  const asked = withMark(said, clause);
  const draft = readDraft(said, asked, context);
  if (draft.kind !== "unknown")
    return withItsVerb(asChange(draft, said, context), context);
  const choice = readChoice(said);
  return choice.kind === "unknown" ? readWas(said, context) : choice;
}

/** Why something is asked for is no part of it, unless nothing else is said. */
function clausesOf(said: Said, { clock }: Context): Clause[] {
  const whole = readClauses(said, clock);
  const clauses = whole
    .map((clause) => ({ ...clause, said: withoutReason(clause.said) }))
    .filter((clause) => hasWords(clause.said));
  return clauses.length > 0 ? clauses : whole;
}

function readAfter(before: Intent[], clause: Clause, context: Context): Intent {
  const { said } = clause;
  const read = (rest: Said, then: Context) =>
    readClause({ ...clause, said: rest }, then);
  const counted = dayFromBefore(before, said, context.clock);
  if (counted) return readOn(counted, context, read);
  const at = { ...context, clock: clockAfter(before, said, context) };
  const intent = readClause(clause, at);
  const then = intent.kind === "add" ? dayFromTask(said, context) : undefined;
  return then ? readOn(then, context, read) : intent;
}

function readNext(
  before: Intent[],
  clause: Clause,
  context: Context,
): Intent[] {
  const detailed = withDetail(before, clause.said);
  if (detailed) return detailed;
  const read = readAfter(before, clause, context);
  const intent = ofOthers(read, before, clause.said, context);
  const days = intent.kind === "add" ? onEachDay(clause.said) : undefined;
  if (days)
    return [
      ...before,
      ...days.map((said) => readAfter(before, { ...clause, said }, context)),
    ];
  return (
    withSharedDay(before, clause.said, intent) ??
    withOccasionsDay(before, clause.said, intent, context.clock) ??
    withUsedUp(before, intent, context.tasks) ??
    withCleared(before, clause.said, intent) ??
    joined(before, intent, context.clock)
  );
}

const readEach = (clauses: Clause[], context: Context): Intent[] =>
  clauses.reduce<Intent[]>(
    (before, clause) => readNext(before, clause, context),
    [],
  );

const MAY_BE_TITLE = new Set(["add", "unknown", "choose"]);

/** Lines of which none is anything else are titles. */
function readLines(clauses: Clause[], context: Context): Intent[] | undefined {
  const kinds = clauses.map((clause) => readClause(clause, context).kind);
  const titles = clauses.map((clause) => ({ ...clause, listed: true }));
  return kinds.every((kind) => MAY_BE_TITLE.has(kind))
    ? readEach(titles, context)
    : undefined;
}

const SAYS_NOTHING = new Set(["unknown", "choose"]);

/** What is to be reminded of is a task, however little is said of it. */
function readTold(text: string, context: Context): Intent[] {
  const said = readSaid(text);
  const clauses = withoutChatter(clausesOf(said, context));
  const read = withoutMere(readEach(clauses, context));
  return read.every(({ kind }) => SAYS_NOTHING.has(kind))
    ? [readAdd(said, context.clock, true)]
    : read;
}

/** What a message asks for, in the order in which it is said. */
export function readUrdu(message: string, context: Context): Intent[] {
  const text = withoutRemarks(withoutEnglishAround(message));
  const said = withoutThanks(readSaid(text));
  const talk = talkOf(said, readSaid(message));
  const takenBack = readTakenBack(said);
  if (takenBack) return [takenBack];
  if (talk === "no" && has(said, LEFT)) return [{ kind: "retract" }];
  if (talk) return [{ kind: talk }];
  const meant = readNumberInstead(said, context) ?? readMeant(said, context);
  if (meant) return [meant];
  const topic = readTopic(said, context, (rest) =>
    readClause({ said: rest, listed: false }, context),
  );
  if (topic) return [topic];
  const reminder = readReminder(said, context, (rest) =>
    readTold(rest, context),
  );
  if (reminder) return reminder;
  const clauses = withoutChatter(clausesOf(said, context));
  const areLines =
    clauses.length > 1 && linesOf(text).length === clauses.length;
  const titles = areLines ? readLines(clauses, context) : undefined;
  const intents = titles ?? withoutMere(readEach(clauses, context));
  return asWhole(intents, said, context);
}
