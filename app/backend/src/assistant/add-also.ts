import type { CreateTask, Task } from "@todo-chat/contract";
import { changeTask } from "./change-task.ts";
import type { Deed } from "./deed.ts";
import { whenOf } from "./due.ts";
import type { Scene } from "./found.ts";
import { alsoTitle } from "./in-place.ts";
import type { Choosing, Moment } from "./moment.ts";
import { call } from "./step.ts";
import { findTasks } from "./targets.ts";

/** "Same for the gym", after a task with a date was added: the date for one that is there. */
export function dateAlso(
  { target }: Choosing,
  moment: Moment,
): Deed | undefined {
  const { scene } = moment;
  const [added, ...others] = scene.spoken;
  const found = findTasks(target, "update", scene);
  if (
    !added?.due ||
    others.length > 0 ||
    found.found !== "one" ||
    found.tasks[0]?.id === added.id
  )
    return undefined;
  return changeTask(found.tasks[0]!, { when: whenOf(added.due) }, moment);
}

/** "Abbu ko bhi", after "ammi ko phone karna hai" was added. */
function likeLast(
  asSaid: string | undefined,
  spoken: Task[],
): CreateTask | undefined {
  const [last, ...others] = spoken;
  if (!asSaid || !last || others.length > 0) return undefined;
  const title = alsoTitle(last.title, asSaid);
  return title
    ? ({ title, ...(last.due && { due: last.due }) } as CreateTask)
    : undefined;
}

/** "Anday bhi", after a task was added. */
export function addAlso(
  { target, task, asSaid }: Choosing,
  { spoken }: Scene,
): Deed | undefined {
  const words = target.by === "words" ? { title: target.words } : undefined;
  const added = task ?? likeLast(asSaid, spoken) ?? words;
  if (!added) return undefined;
  const intent = { kind: "add", task: added } as const;
  return { do: "call", calls: [call("add_task", added)], intent };
}
