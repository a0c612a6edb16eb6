import type { Changes, Intent } from "../intent.ts";
import { isAction } from "./state.ts";

type Add = Extract<Intent, { kind: "add" }>;

/** What a task that is still to be added can take from a change of it. */
function withChanges(add: Add, { priority, addTags }: Changes): Add {
  const task = {
    ...add.task,
    ...(priority && { priority }),
    ...(addTags && { tags: [...(add.task.tags ?? []), ...addTags] }),
  };
  return { ...add, task };
}

const isTakenWhole = ({
  when,
  shift,
  title,
  due,
  remind,
  repeat,
}: Changes): boolean =>
  !when && !repeat && !shift && !title && due === undefined && !remind;

/** "Rename a to b, and make it high": "it" is what the order before was about. */
export function followed(intents: Intent[]): Intent[] {
  const read: Intent[] = [];
  for (const intent of intents) {
    const last = read.at(-1);
    const isIt = isAction(intent) && intent.target.by === "it";
    if (!last || !isIt) read.push(intent);
    else if (isAction(last)) read.push({ ...intent, target: last.target });
    else if (
      last.kind === "add" &&
      intent.kind === "update" &&
      isTakenWhole(intent.changes)
    )
      read.splice(-1, 1, withChanges(last, intent.changes));
    else read.push(intent);
  }
  return read;
}
