import type { Clock } from "./clock.ts";
import { act } from "./act.ts";
import { parse } from "./en/parse.ts";
import * as phrases from "./en/phrases.ts";
import type { Intent } from "./intent.ts";
import {
  askedToDelete,
  askedWhich,
  listIn,
  resultOf,
  shownList,
} from "./memory.ts";
import { call, say, type Step } from "./step.ts";
import type { Turn } from "./turns.ts";

type Of<Kind extends Intent["kind"]> = Extract<Intent, { kind: Kind }>;

function add(intent: Of<"add">, turn: Turn, clock: Clock): Step {
  const result = resultOf(turn, "add_task");
  return result?.found
    ? say(phrases.added(result.task, clock))
    : call("add_task", intent.task);
}

function list(intent: Of<"list">, turn: Turn, clock: Clock): Step {
  const shown = listIn(turn);
  return shown
    ? say(phrases.listed(shown.tasks, intent.filter, clock))
    : call("list_tasks", intent.filter);
}

function agree(turn: Turn, earlier: Turn[]): Step {
  const task = askedToDelete(earlier);
  if (!task) return say(phrases.nothingAsked());
  const result = resultOf(turn, "delete_task");
  if (!result) return call("delete_task", { id: task.id });
  return say(result.found ? phrases.deleted(task) : phrases.gone());
}

function refuse(earlier: Turn[]): Step {
  const task = askedToDelete(earlier);
  return say(task ? phrases.kept(task) : phrases.nothingAsked());
}

function choose(
  number: number,
  turn: Turn,
  earlier: Turn[],
  clock: Clock,
): Step {
  const action = askedWhich(earlier, (said) => parse(said, clock));
  if (!action) return say(phrases.unknown());
  const task = shownList(earlier)?.[number - 1];
  if (!task) return say(phrases.noSuchNumber(number));
  const chosen = { ...action, target: { by: "id" as const, id: task.id } };
  return act(chosen, turn, earlier, clock);
}

function follow(
  intent: Intent,
  turn: Turn,
  earlier: Turn[],
  clock: Clock,
): Step {
  switch (intent.kind) {
    case "add":
      return add(intent, turn, clock);
    case "list":
      return list(intent, turn, clock);
    case "complete":
    case "update":
    case "delete":
      return act(intent, turn, earlier, clock);
    case "yes":
      return agree(turn, earlier);
    case "no":
      return refuse(earlier);
    case "choose":
      return choose(intent.number, turn, earlier, clock);
    case "nameless":
      return say(phrases.nameless(intent.verb));
    default:
      return say(phrases.plainAnswer(intent.kind));
  }
}

/** The next step in a conversation whose last turn is being answered. */
export function decide(turns: Turn[], clock: Clock): Step {
  const turn = turns.at(-1);
  if (!turn) return say(phrases.plainAnswer("greet"));
  const failed = turn.results.some(({ output }) => output === undefined);
  if (failed) return say(phrases.failed());
  const intent = parse(turn.said, clock);
  return follow(intent, turn, turns.slice(0, -1), clock);
}
