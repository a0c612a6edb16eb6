import { readReminder } from "./ahead.ts";
import { readAgreedInPart } from "./agreed-in-part.ts";
import { withoutChatter } from "./chatter.ts";
import { type Clause } from "./clauses.ts";
import { asWhole } from "./each-there.ts";
import { readNumberInstead } from "./instead-number.ts";
import type { Intent } from "../intent.ts";
import { withoutMere } from "./joined.ts";
import type { Context } from "../language.ts";
import { linesOf } from "./listed.ts";
import { readAdd } from "./loose.ts";
import { withoutEnglishAround } from "./english-around.ts";
import { readOtherRank } from "./rank-told.ts";
import { rule } from "./rule.ts";
import { has, readSaid } from "./said.ts";
import { talkOf } from "./small-talk.ts";
import { withoutTold } from "./only-told.ts";
import { withoutRemarks } from "./remarks.ts";
import { withDayOfFirst } from "./day-of-first.ts";
import { withoutThanks } from "./tidy.ts";
import { readTopic } from "./topic.ts";
import { readTakenBack } from "./taken-back.ts";
import { readMeant } from "./meant.ts";

import { clausesOf, readClause, readEach } from "./each-clause.ts";

/** "Rehne do": what was done just before is not wanted either. */
const LEFT = rule("(?:chorna|chorkar|cancel|rok|bhul|zarurat|chahiye)");

const MAY_BE_TITLE = new Set(["add", "unknown", "choose"]);

/** Lines of which none is anything else are titles. */
function readLines(
  clauses: Clause[],
  text: string,
  context: Context,
): Intent[] | undefined {
  if (clauses.length < 2 || linesOf(text).length !== clauses.length)
    return undefined;
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
  const meant =
    readAgreedInPart(said) ??
    readOtherRank(said) ??
    readNumberInstead(said, context) ??
    readMeant(said, context);
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
  const intents =
    readLines(clauses, text, context) ??
    withoutMere(readEach(clauses, context));
  const whole = asWhole(withDayOfFirst(intents, said, context), said, context);
  return withoutTold(whole);
}
