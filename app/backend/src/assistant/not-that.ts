import { act } from "./act.ts";
import type { Deed } from "./deed.ts";
import { current, type Scene } from "./found.ts";
import { changedIn, tasksIn } from "./memory.ts";
import type { Choosing, Moment } from "./moment.ts";
import { call } from "./step.ts";
import { findTasks } from "./targets.ts";
import type { Turn } from "./turns.ts";

const BACK: Record<string, "delete" | "reopen"> = {
  add_task: "delete",
  complete_task: "reopen",
};

/** What the turn before has changed, and the tasks as they are now. */
function justChanged(scene: Scene, earlier: Turn[]) {
  const changed = (earlier.at(-1)?.results ?? []).filter(changedIn);
  return { changed, tasks: current(changed.flatMap(tasksIn), scene) };
}

/** "Only the foil": the others of those that were added or completed just before are taken back. */
function onlyThat(
  { target }: Choosing,
  { scene, setting }: Moment,
  earlier: Turn[],
): Deed | undefined {
  const { changed, tasks } = justChanged(scene, earlier);
  const found = findTasks(target, "delete", { ...scene, tasks, added: tasks });
  const kind = BACK[changed[0]?.tool ?? ""];
  const isOneKind = changed.every(({ tool }) => tool === changed[0]?.tool);
  if (found.found !== "one" || !kind || !isOneKind) return undefined;
  const spoken = tasks.filter((task) => !found.tasks.includes(task));
  const action = { kind, target: { by: "it" } } as const;
  return spoken.length > 0
    ? act(action, { ...scene, spoken }, setting.phrases)
    : undefined;
}

/** "Not the foil": one of those that were added or completed just before is taken back. */
function notThat(
  { target }: Choosing,
  { scene, setting }: Moment,
  earlier: Turn[],
): Deed | undefined {
  const { changed, tasks } = justChanged(scene, earlier);
  const found = findTasks(target, "delete", { ...scene, tasks });
  if (found.found !== "one") return undefined;
  const [only, ...others] = changed;
  // What was added alone may hold more than was named.
  if (others.length === 0 && only?.tool !== "add_task")
    return { do: "call", calls: [call("undo", {})], intent: { kind: "undo" } };
  const result = changed.find((one) =>
    tasksIn(one).some(({ id }) => id === found.tasks[0]?.id),
  );
  const kind = others.length > 0 && result && BACK[result.tool];
  const within = { ...scene, spoken: found.tasks };
  return kind
    ? act({ kind, target: { by: "it" } }, within, setting.phrases)
    : undefined;
}

/** What was just done is taken back of some of the tasks that it was done to. */
export function takenBack(
  choosing: Choosing,
  moment: Moment,
  earlier: Turn[],
): Deed | undefined {
  if (choosing.among === "only") return onlyThat(choosing, moment, earlier);
  return choosing.among === "except"
    ? notThat(choosing, moment, earlier)
    : undefined;
}
