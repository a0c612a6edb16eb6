import { changeTask } from "./change-task.ts";
import type { Deed } from "./deed.ts";
import { whenOf } from "./due.ts";
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

/** "Anday bhi", after a task was added. */
export function addAlso({ target, task }: Choosing): Deed | undefined {
  const words = target.by === "words" ? { title: target.words } : undefined;
  const added = task ?? words;
  if (!added) return undefined;
  const intent = { kind: "add", task: added } as const;
  return { do: "call", calls: [call("add_task", added)], intent };
}
