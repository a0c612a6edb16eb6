import type { Task } from "@todo-chat/contract";
import type { Clock } from "./clock.ts";
import type { TaskAction } from "./intent.ts";
import type { Language } from "./language.ts";

/** What targets are looked up in. */
export interface Scene {
  tasks: Task[];
  clock: Clock;
  /** The list whose numbers the person sees. */
  shown: Task[] | undefined;
  /** Those added since it was shown, in their order, where they are several. */
  added?: Task[] | undefined;
  /** The tasks spoken of last. */
  spoken: Task[];
  /** The last two of which each was spoken of by itself. */
  pair?: Task[];
  match: Language["match"];
}

/** What a target turned out to mean. */
export type Found =
  | { found: "one" | "several"; tasks: Task[] }
  /** Words that fit several tasks: the person must choose. */
  | { found: "choice"; tasks: Task[] }
  | { found: "done-already"; tasks: Task[] }
  | { found: "none"; words: string }
  | { found: "no-number"; number: number }
  | { found: "none-like-that" }
  | { found: "nothing-spoken-of" };

export type Kind = TaskAction["kind"];

export const fits = (kind: Kind, task: Task): boolean => {
  if (kind === "complete") return !task.done;
  return kind === "reopen" ? task.done : true;
};

export const asFound = (tasks: Task[]): Found =>
  tasks.length === 0
    ? { found: "none-like-that" }
    : { found: tasks.length === 1 ? "one" : "several", tasks };

/** Earlier answers hold tasks as they were. */
export const current = (tasks: Task[], scene: Scene): Task[] =>
  tasks.flatMap(({ id }) => scene.tasks.find((task) => task.id === id) ?? []);
