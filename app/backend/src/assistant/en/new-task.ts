import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { hasTitle, isAction } from "./state.ts";
import { readWhen } from "./when.ts";

const QUOTE = /^\W*[\ue000-\ue0ff]\W*$/;
const OBVIOUS_ORDER =
  /^(?:complete|completed|finished|mark|check off|tick off|done with|delete|remove|erase|reopen|uncheck|get rid of|undo|cancel|drop)\b/i;

/** "Clear out the gym task", of which there is none. */
const ENTRY = /\b(?:tasks?|todos?|to-dos?|items?|entry|list)\b/i;

const MOVES =
  /^(?:move|push|postpone|reschedule|shift|delay|bump|defer|bring) (?!.*\bby\b)/i;

/** "Move … to Friday": of no such task, no task is made. */
const isMove = (text: string, intent: Intent): boolean =>
  MOVES.test(text) &&
  /\b(?:to|until|till|from)\b/i.test(text) &&
  intent.kind === "update" &&
  intent.changes.when !== undefined;

/** "finish the essay by Friday" is something to do when no such task is there. */
export function isNewTask(
  text: string,
  intent: Intent,
  context: Context,
): boolean {
  if (!isAction(intent) || intent.target.by !== "words") return false;
  if (
    (OBVIOUS_ORDER.test(text) && !isToCancel(text, context)) ||
    isMove(text, intent) ||
    QUOTE.test(intent.target.words)
  )
    return false;
  if (intent.kind === "delete" && ENTRY.test(text)) return false;
  return !hasTitle(intent.target.words, context);
}

/** "Cancel the trial in 13 days": to be done then, where no such task is there. */
function isToCancel(text: string, context: Context): boolean {
  const [, named] = /^cancel (.+)$/i.exec(text) ?? [];
  const { rest, when } = readWhen(named ?? "", context.clock);
  return when !== undefined && !hasTitle(rest, context);
}
