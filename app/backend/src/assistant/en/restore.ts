import type { Changes, Intent, TaskAction } from "../intent.ts";
import { unmask } from "./quotes.ts";
import { isAction } from "./state.ts";

/** The intent with the quoted words in their places. */
export const restored = (intent: Intent, quotes: string[]): Intent => {
  const back = (text: string) => unmask(text, quotes);
  if (intent.kind === "add")
    return {
      ...intent,
      task: { ...intent.task, title: back(intent.task.title) },
    };
  if (intent.kind === "list" && intent.filter.search)
    return {
      ...intent,
      filter: { ...intent.filter, search: back(intent.filter.search) },
    };
  return isAction(intent) ? restoredAction(intent, back) : intent;
};

type Back = (text: string) => string;

function restoredChanges({ title, notes, ...same }: Changes, back: Back) {
  return {
    ...same,
    ...(title !== undefined && { title: back(title) }),
    ...(notes !== undefined && { notes: notes && back(notes) }),
  };
}

function restoredAction(action: TaskAction, back: Back): Intent {
  const { target } = action;
  const named =
    target.by === "words"
      ? { ...target, words: back(target.words).replace(/^"|"$/g, "") }
      : target;
  if (action.kind !== "update") return { ...action, target: named };
  const changes = restoredChanges(action.changes, back);
  return { ...action, target: named, changes };
}
