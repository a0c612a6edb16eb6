import type { Task } from "@todo-chat/contract";
import { isDay } from "../../tasks/moment.ts";
import { dueIn, toDayText, type Clock } from "../clock.ts";
import { whenOf } from "../due.ts";
import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { matching } from "../match.ts";
import { tellingWords } from "./telling-words.ts";

const SWAP = "(?:swap|switch|exchange|trade|flip|interchange)";
const FIELD = "(?:dates?|days?|times?|due dates?|deadlines?|slots?)";
const FORMS = [
  // "Swap the dates of the eye test and the hearing test".
  `${SWAP} (?:the )?${FIELD}(?: and ${FIELD})? (?:of|for|between|on) (?<one>.+?) (?:and|with) (?<other>.+?)`,
  // "Swap the eye test and the hearing test around".
  `${SWAP}(?: around| round| over)? (?<one>.+?) (?:and|with) (?<other>.+?)(?: (?:around|round|over))?(?:'s? ${FIELD})?`,
  `${SWAP} (?<both>both|them|these|those|the two|these two|those two)(?: (?:around|round|over|of them))?`,
].map((form) => new RegExp(`^${form}[.!]*$`, "i"));

/** The one open task that words name. */
function named(words: string, { tasks }: Context): Task | undefined {
  const open = tasks.filter(({ done }) => !done);
  const found = matching(open, words.replace(/^the /i, ""), tellingWords);
  return found.length === 1 ? found[0] : undefined;
}

function pairIn(text: string, context: Context): (Task | undefined)[] {
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    const { one, other } = groups;
    if (!one || !other) return context.spoken ?? [];
    return [named(one, context), named(other, context)];
  }
  return [];
}

/** Where only one of them has an hour, it stays with its task. */
function moved(task: Task, { due }: Task, clock: Clock): Intent {
  const isLike = !due || !task.due || isDay(due) === isDay(task.due);
  const when =
    due && (isLike ? whenOf(due) : { day: toDayText(dueIn(due, clock)) });
  return {
    kind: "update",
    target: { by: "words", words: task.title },
    changes: when ? { when } : { due: null },
  };
}

/** Two tasks that are there, each with the date of the other. */
export function readSwappedDates(
  text: string,
  context: Context,
): Intent[] | undefined {
  const [one, other, ...more] = pairIn(text, context);
  if (!one || !other || one === other || more.length > 0) return undefined;
  const { clock } = context;
  return one.due || other.due
    ? [moved(one, other, clock), moved(other, one, clock)]
    : undefined;
}
