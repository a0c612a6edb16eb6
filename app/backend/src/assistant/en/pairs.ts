import type { Intent, Target, TaskAction } from "../intent.ts";
import type { Context } from "../language.ts";
import { matching } from "../match.ts";
import { hasTitle, isAction } from "./state.ts";
import { tellingWords } from "./telling-words.ts";
import { readUpdate } from "./update.ts";

const VERB =
  /^(move|push|shift|change|set|make|put|schedule|reschedule|swap|switch|bump|mark|bring|postpone|delay) (.+)$/i;
const JOINT = /\s*,\s*(?:and )?|\s+and\s+|\s+while\s+/i;
/** Verbs that mean a change only beside another one. */
const LOOSE = /^(?:swap|put|schedule)$/i;

/** "The lawn's the urgent one, the others can wait". */
const MOST =
  /^(?:the |my )?(.+?)(?:'s| is) (?:the )?(?:really |most )?(?:urgent|important|critical)(?: one)?[,;]? (?:and |but )?(?:(?:all )?the )?(?:others?|rest|other ones?) (?:can wait|(?:is|are)n't|(?:is|are) not)[.!]*$/i;

/** The open tasks that none of the orders names. */
function allBut(orders: TaskAction[], { tasks }: Context): Target {
  const named = orders.flatMap(({ target }) =>
    target.by === "words" ? matching(tasks, target.words, tellingWords) : [],
  );
  const others = tasks.filter((task) => !task.done && !named.includes(task));
  const targets = others.map(
    ({ title }) => ({ by: "words", words: title }) as const,
  );
  return { by: "several", targets };
}

function rankedApart(words: string, context: Context): Intent[] {
  const target = { by: "words", words } as const;
  const urgent: TaskAction = {
    ...{ kind: "update", target },
    changes: { priority: "high" },
  };
  const rest = allBut([urgent], context);
  return [
    urgent,
    { kind: "update", target: rest, changes: { priority: "low" } },
  ];
}

/** "… and the rest at low": of the same order, all but those named before. */
const besideNamed =
  (context: Context) =>
  (intent: TaskAction, place: number, all: TaskAction[]): TaskAction =>
    intent.target.by === "rest" && place > 0
      ? { ...intent, target: allBut(all.slice(0, place), context) }
      : intent;

/** "Move a to Friday and b to Monday": one verb for several tasks, each with a value of its own. */
export function readPairs(
  text: string,
  context: Context,
): Intent[] | undefined {
  const [, first] = MOST.exec(text) ?? [];
  if (first && hasTitle(first, context)) return rankedApart(first, context);
  const [, said = "", rest = ""] = VERB.exec(text) ?? [];
  const parts = rest.split(JOINT);
  if (parts.length < 2) return undefined;
  const verb = LOOSE.test(said) ? "move" : said;
  const intents = parts.map((part) =>
    readUpdate(`${verb} ${part}`, context.clock),
  );
  const areTasks = intents.every(
    (intent) =>
      intent &&
      isAction(intent) &&
      (intent.target.by !== "words" || hasTitle(intent.target.words, context)),
  );
  return areTasks
    ? (intents as TaskAction[]).map(besideNamed(context))
    : undefined;
}
