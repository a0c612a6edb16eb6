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
import { takeParts } from "./parts.ts";
import { asChange, readMeant, readNameless, readRankTold } from "./told.ts";

const ASKS = rule(
  "\\?|kya|kitna|kaun|kab|kis|kahan|kuch (?:kaam )?(?:[^ ]+ )?to nahi|kuch kaam hai",
);
const OPENS = rule("reopen|khol");
const FORGET = rule("bhul|bhulna");
const QUOTED = rule("#quoted");

function readState(said: Said, context: Context): Intent | undefined {
  const needs = isNeed(said) || isNeed(takeParts(said, context.clock).rest);
  const asks = !needs || has(said, ASKS);
  return (
    (asks ? readList(said, context) : undefined) ?? readFinish(said, context)
  );
}

/** "Add karo: … cancel karna": what is added has a verb of its own. */
const titles = (said: Said): boolean =>
  asksToAdd(said) && !has(said, rule("vala|list se"));

/** With the mark that courtesy around a sentence goes with. */
function withMark(said: Said, { tokens }: Said): Said {
  const last = tokens.at(-1);
  return last?.word === "?" && said.tokens.at(-1) !== last
    ? { ...said, tokens: [...said.tokens, last] }
    : said;
}

function readCommand(
  said: Said,
  asked: Said,
  context: Context,
): Intent | undefined {
  const adds = asksToAdd(said);
  const opens = !adds && has(said, OPENS);
  return (
    (opens ? readFinish(said, context) : undefined) ??
    readClear(said) ??
    readUpdate(said, context) ??
    (titles(said) ? undefined : readDelete(said, context)) ??
    readRankTold(said, context) ??
    readValueAlone(said, context.clock) ??
    (adds ? undefined : readState(asked, context))
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
  const asked = withMark(said, clause);
  const draft =
    readNameless(said) ??
    readCommand(said, asked, context) ??
    readAdd(asked, context.clock, false);
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
