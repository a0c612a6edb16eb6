import { isDay } from "../../tasks/moment.ts";
import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { takeParts } from "./parts.ts";
import { rule } from "./rule.ts";
import { has, keep, type Said } from "./said.ts";

const FEWEST = 3;
const FIRST_WORDS = 4;
const IS_TO_DO = /(?:n[aei]|نا|نی|نے)(?:\s\S{1,4})?$/iu;
const STOPS = rule("[.!?;]+(?= [^ ]+ )|phir");
const AND = rule("aur");

const isMereDeed = (intent: Intent): boolean =>
  intent.kind === "add" &&
  IS_TO_DO.test(intent.task.title) &&
  !intent.task.due &&
  !intent.task.repeat;

/** "Itwar ko garage saf karna hai, bike dhoni hai aur akhbar bechne hain": one day for all. */
export function withDayOfFirst(
  intents: Intent[],
  said: Said,
  { clock }: Context,
): Intent[] {
  const [first, ...others] = intents;
  if (first?.kind !== "add" || intents.length < FEWEST) return intents;
  const { due, repeat, title } = first.task;
  const isSaidFirst = takeParts(keep(said, 0, FIRST_WORDS), clock).parts.day;
  const isOneDay = due && isDay(due) && !repeat && IS_TO_DO.test(title);
  const isList = has(said, AND) && !has(said, STOPS);
  if (!isSaidFirst || !isOneDay || !isList || !others.every(isMereDeed))
    return intents;
  return intents.map((intent) =>
    intent.kind === "add"
      ? { ...intent, task: { due, ...intent.task } }
      : intent,
  );
}
