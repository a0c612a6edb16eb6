import type { BulkAction, Task } from "@todo-chat/contract";
import type { Clock } from "./clock.ts";
import { sayIt, type Deed } from "./deed.ts";
import type { TaskAction } from "./intent.ts";
import type { Phrases } from "./language.ts";
import { oneTask } from "./one-task.ts";
import { call, type Call } from "./step.ts";
import type { Found, Scene } from "./found.ts";
import { findTasks } from "./targets.ts";
import { toUpdate } from "./update.ts";

function bulkAction(
  action: TaskAction,
  tasks: Task[],
  clock: Clock,
): BulkAction {
  if (action.kind !== "update") return { kind: action.kind };
  return {
    kind: "update",
    changes: toUpdate(tasks[0]!, action.changes, clock),
  };
}

/** Tasks by what they become: each keeps its own hour when the day changes. */
function alike(action: TaskAction, tasks: Task[], clock: Clock): Task[][] {
  const groups = new Map<string, Task[]>();
  for (const task of tasks) {
    const key = JSON.stringify(bulkAction(action, [task], clock));
    groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  return [...groups.values()];
}

/** Bulk is what was not counted out one by one, and every deletion of several. */
const isBulk = ({ kind, target }: TaskAction, tasks: Task[]): boolean =>
  tasks.length > 1 && (target.by === "all" || kind === "delete");

function actOn(action: TaskAction, tasks: Task[], clock: Clock): Call[] {
  if (!isBulk(action, tasks))
    return tasks.map((task) =>
      oneTask(task.id, bulkAction(action, [task], clock)),
    );
  return alike(action, tasks, clock).map((group) => {
    const ids = group.map(({ id }) => id);
    const change = { ids, action: bulkAction(action, group, clock) };
    return call("change_tasks", change);
  });
}

function explain(action: TaskAction, found: Found, phrases: Phrases): Deed {
  switch (found.found) {
    case "choice":
      return {
        ...{ do: "say", text: phrases.whichOne(found.tasks) },
        choice: { action, tasks: found.tasks },
      };
    case "done-already":
      return sayIt(
        action.kind === "complete"
          ? phrases.alreadyDone(found.tasks[0]!)
          : phrases.noneLikeThat(),
      );
    case "none":
      return sayIt(phrases.noMatch(found.words));
    case "no-number":
      return sayIt(phrases.noSuchNumber(found.number));
    case "nothing-spoken-of":
      return sayIt(phrases.whatIsMeant());
    default:
      return sayIt(phrases.noneLikeThat());
  }
}

const isUnsaid = (action: TaskAction, task: Task, clock: Clock): boolean =>
  action.kind === "update" &&
  Object.keys(toUpdate(task, action.changes, clock)).length === 0;

/** The task is known, and the person has yet to say how it changes. */
const askHow = (action: TaskAction, task: Task, phrases: Phrases): Deed => ({
  ...{ do: "say", text: phrases.toWhat(task) },
  choice: { action, tasks: [task] },
});

/** An order about tasks: what to call, or why nothing is called. */
export function act(action: TaskAction, scene: Scene, phrases: Phrases): Deed {
  const found = findTasks(action.target, action.kind, scene);
  if (found.found !== "one" && found.found !== "several")
    return explain(action, found, phrases);
  if (isUnsaid(action, found.tasks[0]!, scene.clock))
    return askHow(action, found.tasks[0]!, phrases);
  const calls = actOn(action, found.tasks, scene.clock);
  return { do: "call", calls, intent: action };
}
