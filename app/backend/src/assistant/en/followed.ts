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
  !when &&
  !repeat &&
  !shift &&
  !title &&
  due === undefined &&
  remind === undefined;

const isIt = (intent: Intent): intent is TaskAction =>
  isAction(intent) && intent.target.by === "it";

/** "… no wait": the order before it is taken back, or is for another task. */
function corrected(last: TaskAction, intent: Intent): Intent[] | undefined {
  if (intent.kind === "retract") return [{ kind: "keep" }];
  if (intent.kind !== "choose") return undefined;
  const { target, also, instead } = intent;
  if (also) return [last, { ...last, target }];
  return instead ? [{ ...last, target }] : undefined;
}

/** "I didn't finish it, put it back" says it twice. */
const isTakenBack = ({ kind }: Intent): boolean =>
  kind === "undo" || kind === "retract";

/** What an order means behind the one before it; with the latter where both are one. */
function behind(last: Intent, intent: Intent): Intent[] {
  if (last.kind === "reopen" && isTakenBack(intent)) return [last];
  const other = isAction(last) ? corrected(last, intent) : undefined;
  if (other) return other;
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
