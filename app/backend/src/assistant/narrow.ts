import type { Task } from "@todo-chat/contract";
import { sayIt, type Deed } from "./deed.ts";
import type { Choosing, Moment } from "./moment.ts";
import { askedBefore, type Asked } from "./memory.ts";
import { oneTask } from "./one-task.ts";
import { call, type Call } from "./step.ts";
import { findTasks } from "./targets.ts";
import type { Turn } from "./turns.ts";

type AskedBulk = Extract<Asked, { tool: "change_tasks" }>;

function again({ change }: AskedBulk, left: Task[]): Call[] {
  const ids = change.ids.filter((id) => left.some((task) => task.id === id));
  const [id, ...others] = ids;
  if (!id) return [];
  return [
    others.length > 0
      ? call("change_tasks", { ids, action: change.action })
      : oneTask(id, change.action),
  ];
}

/** "Just the cake", "not the hall", when several were asked about: the question again for fewer. */
export function narrow(
  choosing: Choosing,
  { setting, scene }: Moment,
  earlier: Turn[],
): Deed | undefined {
  const asked = askedBefore(earlier).filter(
    (one): one is AskedBulk => one.tool === "change_tasks",
  );
  const tasks = asked.flatMap((one) => one.tasks);
  if (tasks.length < 2) return undefined;
  const within = { ...scene, tasks, shown: tasks, spoken: tasks };
  const found = findTasks(choosing.target, "delete", within);
  if (!("tasks" in found) || found.found === "choice")
    return choosing.instead ? undefined : sayIt(setting.phrases.whatIsMeant());
  const isNamed = (task: Task) => found.tasks.includes(task);
  const left = tasks.filter((task) =>
    choosing.among === "except" ? !isNamed(task) : isNamed(task),
  );
  const calls = asked.flatMap((one) => again(one, left));
  return calls.length > 0
    ? { do: "call", calls, intent: choosing }
    : sayIt(setting.phrases.kept());
}
