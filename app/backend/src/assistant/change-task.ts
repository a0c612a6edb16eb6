import type { Task } from "@todo-chat/contract";
import { act } from "./act.ts";
import type { Deed } from "./deed.ts";
import type { Changes } from "./intent.ts";
import type { Moment } from "./moment.ts";

/** A change of a task that is known, whatever its title. */
export function changeTask(
  task: Task,
  changes: Changes,
  { scene, setting }: Moment,
): Deed {
  const target = { by: "it" } as const;
  const intent = { kind: "update", target, changes } as const;
  const within = { ...scene, spoken: [task] };
  return { ...act(intent, within, setting.phrases), intent };
}
