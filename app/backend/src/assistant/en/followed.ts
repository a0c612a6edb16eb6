import type { Task } from "@todo-chat/contract";
import type { Clock } from "../clock.ts";
import type { Changes, Intent, TaskAction } from "../intent.ts";
import { toUpdate } from "../update.ts";
import { isAction } from "./state.ts";

type Add = Extract<Intent, { kind: "add" }>;

/** "Add milk, and rename it to oat milk": the task that is still to be added, as it is to be. */
function withChanges(add: Add, changes: Changes, clock: Clock): Add {
  const task = { tags: [], due: null, ...add.task } as unknown as Task;
  const { due, ...others } = toUpdate(task, changes, clock);
  const { due: before, ...kept } = add.task;
  const then = due === undefined ? before : (due ?? undefined);
  return {
    ...add,
    task: { ...kept, ...others, ...(then && { due: then }) } as Add["task"],
  };
}

const isTakenWhole = ({ remind, repeat, notes }: Changes): boolean =>
  !repeat && remind === undefined && notes === undefined;

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

/** "… and move it", "… and push the other": which task that is, behind an order for one. */
function pointingBack(last: TaskAction, intent: Intent): Intent {
  if (!isAction(intent)) return intent;
  if (intent.target.by === "it") return { ...intent, target: last.target };
  return intent.target.by === "other"
    ? { ...intent, target: { by: "other", than: last.target } }
    : intent;
}

/** What an order means behind the one before it; with the latter where both are one. */
function behind(last: Intent, intent: Intent, clock: Clock): Intent[] {
  if (last.kind === "reopen" && isTakenBack(intent)) return [last];
  // "Don't delete it, just mark it as done".
  if (last.kind === "keep" && last.target && isIt(intent))
    return [{ ...intent, target: last.target }];
  if (isAction(last))
    return corrected(last, intent) ?? [last, pointingBack(last, intent)];
  const joins =
    last.kind === "add" &&
    isIt(intent) &&
    intent.kind === "update" &&
    isTakenWhole(intent.changes);
  return joins ? [withChanges(last, intent.changes, clock)] : [last, intent];
}

/** "Rename a to b, and make it high": "it" is what the order before was about. */
export const followed = (intents: Intent[], clock: Clock): Intent[] =>
  intents.reduce<Intent[]>((read, intent) => {
    const last = read.at(-1);
    return last
      ? [...read.slice(0, -1), ...behind(last, intent, clock)]
      : [...read, intent];
  }, []);
