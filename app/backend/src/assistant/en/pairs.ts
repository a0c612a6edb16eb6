import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { hasTitle, isAction } from "./state.ts";
import { readUpdate } from "./update.ts";

const VERB =
  /^(move|push|shift|change|set|make|put|schedule|reschedule|swap|switch|bump|mark|bring|postpone|delay) (.+)$/i;
const JOINT = /\s*,\s*(?:and )?|\s+and\s+|\s+while\s+/i;
/** Verbs that mean a change only beside another one. */
const LOOSE = /^(?:swap|put|schedule)$/i;

/** "Move a to Friday and b to Monday": one verb for several tasks, each with a value of its own. */
export function readPairs(
  text: string,
  context: Context,
): Intent[] | undefined {
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
  return areTasks ? (intents as Intent[]) : undefined;
}
