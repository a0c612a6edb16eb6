import type { Task } from "@todo-chat/contract";
import type { Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { asksToAdd } from "./add-starts.ts";
import { topicOf } from "./mention.ts";
import { isPastForm, tellingWords } from "./telling-words.ts";
import { asHour, NOT_THIS } from "./value.ts";
import { readWhen } from "./when.ts";

/** What speaks of another date than the one that a task has. */
const CHANGES =
  /\b(?:now|instead|rather than|any ?more|moved|wants?|wanted|can(?:'t|not)|won't|not|isn't|no longer|have to be|has to be|will be|changed|change|shift|new (?:time|date)|earlier|later|sooner|after all|actually|make|coming|comes|same (?:time|hour|day)|extended|extension|postponed|delayed|(?:gave|given|gives|got|have|has)(?: (?:me|us|it))?(?: now)? (?:till|until))\b|'(?:ll|s) (?:have to |has to )?(?:be|coming|not|now|on|at)\b/i;
const NEGATED =
  /\b(?:not|no longer|n't|any ?more)\b(?! due)(?!.* (?:till|until)\b)|\b(?:can|won|isn|doesn|don)'t\b(?! due)(?!.* (?:till|until)\b)/i;
const NO_STATEMENT =
  /\?\s*$|^(?:show|list|what|when|which|delete|remove|remind|add|complete|undo)\b/i;
/** It is over. */
const OVER = /\b(?:took place|went (?:ahead|well|fine|ok|okay)|happened)\b/i;
const CLAUSES = /[,;.!–—]+\s+|\s+(?:but|so|and)\s+/i;

/** Of a sentence's clauses, the last one with a date that it does not deny. */
function dateIn(text: string, clock: Clock) {
  const clauses = text
    .split(CLAUSES)
    .map((clause) => clause.replace(NOT_THIS, ""));
  const said = clauses.filter((clause) => !NEGATED.test(clause));
  return said
    .map((clause) => readWhen(asHour(clause), clock).when)
    .findLast((when) => when?.day ?? when?.time ?? when?.moment);
}

/** "I called the plumber, he comes on Friday": the title itself is what was done. */
function tellsOfTitle(text: string, { title }: Task): boolean {
  const own = new Set(tellingWords(title));
  const words = text.match(/[a-z]+/gi) ?? [];
  return words.some(
    (word) =>
      isPastForm(word) && tellingWords(word).some((was) => own.has(was)),
  );
}

/** "The dentist rang, it'll have to be Monday now": a new date for the task that is spoken of. */
export function readDateTold(
  text: string,
  { tasks, clock }: Context,
): Intent | undefined {
  if (NO_STATEMENT.test(text) || asksToAdd(text) || !CHANGES.test(text))
    return undefined;
  const task = topicOf(text, tasks);
  if (!task || OVER.test(text) || tellsOfTitle(text, task)) return undefined;
  const when = dateIn(text, clock);
  return when
    ? {
        kind: "update",
        target: { by: "words", words: task.title },
        changes: { when },
      }
    : undefined;
}
