import { asksToAdd } from "./add.ts";
import { readClear } from "./clear.ts";
import { readClauses, type Clause } from "./clauses.ts";
import { forbids, isNeed } from "./finish.ts";
import type { Intent } from "../intent.ts";
import { clockAfter, joined, withoutMere } from "./joined.ts";
import type { Context } from "../language.ts";
import { readList } from "./list.ts";
import { readAdd, readChoice, readValueAlone } from "./loose.ts";
import { verbLast } from "./word-order.ts";
import { readDelete, readFinish, readUpdate } from "./orders.ts";
import { rule } from "./rule.ts";
import { has, readSaid, type Said } from "./said.ts";
import { readTalk } from "./small-talk.ts";
import { withoutCourtesy } from "./tidy.ts";
import { asChange, readMeant, readNameless, readRankTold } from "./told.ts";

const ASKS = rule("\\?|kya|kitna|kaun|kab");
const OPENS = rule("reopen|khol");
const FORGET = rule("bhul|bhulna");
const QUOTED = rule("#quoted");

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
  return draft.kind === "unknown"
    ? readChoice(said)
    : asChange(draft, said, context);
}

/** What a message asks for, in the order in which it is said. */
export function readUrdu(text: string, context: Context): Intent[] {
  const said = readSaid(text);
  const talk = readTalk(said);
  if (talk) return [{ kind: talk }];
  const meant = readMeant(said);
  if (meant) return [meant];
  const intents = readClauses(said).reduce<Intent[]>((before, clause) => {
    const at = { ...context, clock: clockAfter(before, clause.said, context) };
    return joined(before, readClause(clause, at), context.clock);
  }, []);
  return withoutMere(intents);
}
