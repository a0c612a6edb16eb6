import type { Changes, Intent, TaskAction } from "../intent.ts";
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

const isAlso = (
  intent: Intent,
): intent is Extract<Intent, { kind: "choose" }> =>
  intent.kind === "choose" && intent.also === true;

const isIt = (intent: Intent): intent is TaskAction =>
  isAction(intent) && intent.target.by === "it";

/** What an order means behind the one before it; with the latter where both are one. */
function behind(last: Intent, intent: Intent): Intent[] {
  if (isAlso(intent) && isAction(last))
    return [last, { ...last, target: intent.target }];
  if (!isIt(intent)) return [last, intent];
  if (isAction(last)) return [last, { ...intent, target: last.target }];
  const joins =
    last.kind === "add" &&
    intent.kind === "update" &&
    isTakenWhole(intent.changes);
  return joins ? [withChanges(last, intent.changes)] : [last, intent];
}

/** "Rename a to b, and make it high": "it" is what the order before was about. */
export const followed = (intents: Intent[]): Intent[] =>
  intents.reduce<Intent[]>((read, intent) => {
    const last = read.at(-1);
    return last
      ? [...read.slice(0, -1), ...behind(last, intent)]
      : [...read, intent];
  }, []);
