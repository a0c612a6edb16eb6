import type { Task } from "@todo-chat/contract";
import { isDueAs } from "./due.ts";
import type { DueSaid } from "./intent.ts";
import {
  asFound,
  current,
  fits,
  type Found,
  type Kind,
  type Scene,
} from "./found.ts";

/** "The rest": what is open beside the tasks that were spoken of last. */
export function rest(kind: Kind, scene: Scene): Found {
  const spokenOf = new Set(scene.spoken.map(({ id }) => id));
  return asFound(
    scene.tasks.filter(
      (task) => fits(kind, task) && !task.done && !spokenOf.has(task.id),
    ),
  );
}

/** "Tomorrow's", "the ten o'clock one". */
export function dueThen(due: DueSaid, kind: Kind, scene: Scene): Found {
  const tasks = scene.tasks.filter(
    (task) =>
      fits(kind, task) &&
      task.done === (kind === "reopen") &&
      isDueAs(task, due, scene.clock),
  );
  return tasks.length > 1 ? { found: "choice", tasks } : asFound(tasks);
}

const byDue = (one: Task, other: Task): number =>
  Date.parse(one.due ?? "") - Date.parse(other.due ?? "");

/** "The earlier one", "the later one", of the tasks that were last shown or spoken of. */
export function ofTime(place: "first" | "last", scene: Scene): Found {
  const among = [scene.spoken, scene.shown ?? [], scene.tasks].find(
    ({ length }) => length > 1,
  );
  const dated = current(among ?? [], scene).filter(({ due }) => due);
  const task = [...dated].sort(byDue).at(place === "first" ? 0 : -1);
  return task && dated.length > 1
    ? { found: "one", tasks: [task] }
    : { found: "none-like-that" };
}
