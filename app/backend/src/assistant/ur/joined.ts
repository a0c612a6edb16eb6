import type { CreateTask, Task } from "@todo-chat/contract";
import type { Clock } from "../clock.ts";
import type { Intent, TaskAction } from "../intent.ts";
import { toUpdate } from "../update.ts";

type Update = Extract<TaskAction, { kind: "update" }>;

/** "Add … and make it urgent": the task is not there yet, and is added so. */
function addedSo(task: CreateTask, { changes }: Update, clock: Clock): Intent {
  const { title, due = null, tags = [] } = task;
  const so = toUpdate({ title, due, tags } as Task, changes, clock);
  return { kind: "add", task: { ...task, ...so } as CreateTask };
}

const isAboutIt = (intent: Intent): intent is Update =>
  intent.kind === "update" && intent.target.by === "it";

/** "… aur anday bhi": what is only named goes the way of what was said before. */
function likeBefore(intent: Intent, before: Intent): Intent {
  if (isAboutIt(intent) && "target" in before && before.target)
    return { ...intent, target: before.target };
  if (intent.kind !== "choose") return intent;
  const { target } = intent;
  if (before.kind === "add" && target.by === "words")
    return { kind: "add", task: { title: target.words } };
  return "target" in before ? { ...before, target } : intent;
}

/** What was asked for, and what a further clause of the same message asks for. */
export function joined(before: Intent[], intent: Intent, clock: Clock) {
  const last = before.at(-1);
  if (!last) return [intent];
  if (last.kind === "add" && isAboutIt(intent))
    return [...before.slice(0, -1), addedSo(last.task, intent, clock)];
  return [...before, likeBefore(intent, last)];
}
