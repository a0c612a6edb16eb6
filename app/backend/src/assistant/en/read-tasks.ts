import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { readWholeTask } from "./add.ts";
import { asksToAdd } from "./add-starts.ts";
import { splitTasks } from "./clauses.ts";
import { readDateTold } from "./date-told.ts";
import { splitDated, splitDays } from "./dated.ts";
import { splitHours } from "./hours-listed.ts";
import { readKnownDated } from "./known-dated.ts";
import { readOrder } from "./order.ts";
import { datedBy, ofDayBefore } from "./relative.ts";
import { withDayOfAll } from "./shared-date.ts";
import { withVerbOfFirst } from "./shared-verb.ts";
import { readWhen } from "./when.ts";

/** What is "called" so is one title, whatever is in it. */
const NAMED = /^add\b.{0,20}\b(?:called|named|titled)\b/i;

/** A day that it is not is no second task. */
const DENIED =
  /\b(?:not possible|not|can't|cannot|won't|isn't|no longer|any ?more|instead)\b/i;

/** Each may be of the day, or of the hour, of the one before it; of dates alone, it is asked once what they are for. */
function readInTurn(parts: string[], context: Context): Intent[] {
  const first = parts.findIndex(
    (part) => readWhen(part, context.clock).when?.day,
  );
  const read = parts.reduce<Intent[]>((before, part, place) => {
    const last = before.at(-1);
    const dated = datedBy(part, last, context);
    const isBehindDay = first >= 0 && place > first;
    const said = isBehindDay ? ofDayBefore(dated, last, context) : dated;
    const own = said.replace(/^then /i, "");
    return [...before, readWholeTask(own, context.clock)];
  }, []);
  return read.every(({ kind }) => kind === "nameless")
    ? read.slice(0, 1)
    : withVerbOfFirst(read);
}

/** Tasks that follow one another after one order to add them. */
export function readOrders(text: string, context: Context): Intent[] {
  const { clock } = context;
  const moved = DENIED.test(text) && readDateTold(text, context);
  if (moved) return [moved];
  if (NAMED.test(text)) return readOrder(text, context);
  const each =
    splitHours(text, clock) ?? splitDays(text) ?? splitDated(text, clock);
  if (each) return readKnownDated(each, context) ?? readInTurn(each, context);
  const adds = asksToAdd(text);
  const [first = "", ...others] = splitTasks(text);
  const [intent] = readOrder(first, context);
  if (others.length === 0 || intent?.kind !== "add")
    return readOrder(text, context);
  const read = others.reduce<Intent[]>(
    (before, part) => {
      const said = datedBy(part, before.at(-1), context);
      const next = adds
        ? [readWholeTask(said, clock)]
        : readOrder(said, context);
      return [...before, ...next];
    },
    [intent],
  );
  return withDayOfAll(read, text, clock);
}
