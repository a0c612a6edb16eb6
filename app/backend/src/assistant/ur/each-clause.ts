import { asksToAdd } from "./add.ts";
import { readAskedBack } from "./asked-back.ts";
import {
  withDetail,
  withOccasionsDay,
  withSharedDay,
  withUsedUp,
} from "./added-behind.ts";
import { readClauses, type Clause } from "./clauses.ts";
import { dayFromBefore, dayFromTask, readOn } from "./from-before.ts";
import { readDraft } from "./draft.ts";
import { isBesideOrder } from "./asides.ts";
import { withItsVerb } from "./elliptic.ts";
import { forbids } from "./finish.ts";
import { asHeaded, withMark } from "./headed.ts";
import type { Intent } from "../intent.ts";
import { withCleared } from "./cleared.ts";
import { withoutLeadIn } from "./lead-in.ts";
import { clockAfter, joined } from "./joined.ts";
import type { Context } from "../language.ts";
import { readChoice } from "./choice.ts";
import { readAdd } from "./loose.ts";
import { bareOf } from "./word-order.ts";
import { rule } from "./rule.ts";
import { eachSeparately } from "./separately.ts";
import { asTold } from "./only-told.ts";
import { onEachDay } from "./two-days.ts";
import { has, type Said } from "./said.ts";
import { readTalk } from "./small-talk.ts";
import { ofOthers } from "./rest-of.ts";
import { readForbidden } from "./passing.ts";
import { withoutReason } from "./reason.ts";
import { withoutReporter } from "./reported.ts";
import { hasWords } from "./tidy.ts";
import { asChange, readWas } from "./told.ts";

const FORGET = rule("bhul|bhulna");
const TITLE_GIVEN = rule(
  "(?:ka|ki|ke) title (?:[^ ]+ ){0,4}#quoted|ko (?:update|badal|rename) .*#quoted",
);
const QUOTED = rule("#quoted");

/** "'Metro card' add karo", but not "naam 'metro card' rakho". */
const isTitled = (said: Said): boolean =>
  has(said, QUOTED) && asksToAdd(said) && !has(said, TITLE_GIVEN);

export function readClause(
  { said: clause, listed, head }: Clause,
  context: Context,
): Intent {
  const said = bareOf(clause);
  if (listed || isTitled(said))
    return asHeaded(readAdd(said, context.clock, listed), head, context);
  if (forbids(said) && !has(said, FORGET)) return readForbidden(said);
  if (readTalk(said) === "undo") return { kind: "undo" };
  const asked = withMark(said, clause);
  const draft =
    readAskedBack(asked, context) ?? readDraft(said, asked, context);
  if (draft.kind !== "unknown")
    return withItsVerb(asChange(draft, said, context), context);
  const choice = readChoice(said, context.clock);
  return choice.kind === "unknown" ? readWas(said, context) : choice;
}

/** Why something is asked for is no part of it, unless nothing else is said. */
export function clausesOf(said: Said, { clock }: Context): Clause[] {
  const whole = readClauses(said, clock);
  const clauses = whole
    .map((clause) => ({
      ...clause,
      said: withoutReporter(withoutReason(clause.said)),
    }))
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

/** One for each thing or each day that a sentence names. */
function inSeveral(
  before: Intent[],
  { kind }: Intent,
  clause: Clause,
  context: Context,
): Intent[] | undefined {
  const mayAdd = kind === "add" || kind === "unknown";
  const each = mayAdd ? eachSeparately(clause.said) : undefined;
  if (each) return each.map((one) => readAdd(one, context.clock, true));
  const days = kind === "add" ? onEachDay(clause.said) : undefined;
  return days?.map((said) => readAfter(before, { ...clause, said }, context));
}

function readNext(
  all: Intent[],
  clause: Clause,
  context: Context,
  told?: Clause,
): Intent[] {
  const detailed = withDetail(all, clause.said);
  if (detailed) return detailed;
  const read = readAfter(all, clause, context);
  if (!clause.listed && isBesideOrder(all, read, clause.said, context))
    return all;
  const asked = withoutLeadIn(all, told?.said, read, context);
  const { before } = asked;
  const intent = ofOthers(asked.intent, before, clause.said, context);
  const several = inSeveral(before, intent, clause, context);
  if (several) return [...before, ...several];
  return (
    withSharedDay(before, clause.said, intent) ??
    withOccasionsDay(before, clause.said, intent, context.clock) ??
    withUsedUp(before, intent, context.tasks) ??
    withCleared(before, clause.said, intent) ??
    joined(before, asTold(intent, clause.said), context)
  );
}

export const readEach = (clauses: Clause[], context: Context): Intent[] =>
  clauses.reduce<Intent[]>(
    (before, clause, place) =>
      readNext(before, clause, context, clauses[place - 1]),
    [],
  );
