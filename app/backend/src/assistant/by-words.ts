import type { Task } from "@todo-chat/contract";
import { isDueAs } from "./due.ts";
import { asFound, fits, type Found, type Kind, type Scene } from "./found.ts";
import type { Target } from "./intent.ts";

export type ByWords = Extract<Target, { by: "words" }>;

/** "Both of the bills" are two, though one of them may be done by now. */
const isMeant = (found: Task[], all: Task[], count = 1): boolean =>
  found.length === count || (found.length === 1 && all.length === count);

/** Those due as said first, then open ones: what is done is meant only when nothing else is. */
export function byWords(
  { words, due, count }: ByWords,
  kind: Kind,
  scene: Scene,
): Found {
  const candidates = scene.tasks.filter((task) => fits(kind, task));
  const preferred = candidates.filter(
    ({ done }) => done === (kind === "reopen"),
  );
  const dueSo = due
    ? preferred.filter((task) => isDueAs(task, due, scene.clock))
    : [];
  const found = [dueSo, preferred, candidates]
    .map((tasks) => scene.match(tasks, words))
    .find((tasks) => tasks.length > 0);
  const others = scene.match(scene.tasks, words);
  if (found)
    return isMeant(found, others, count)
      ? asFound(found)
      : { found: "choice", tasks: found };
  return others.length > 0
    ? { found: "done-already", tasks: others }
    : { found: "none", words };
}
