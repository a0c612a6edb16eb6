import { isDueAs } from "./due.ts";
import { asFound, fits, type Found, type Kind, type Scene } from "./found.ts";
import type { Target } from "./intent.ts";

export type ByWords = Extract<Target, { by: "words" }>;

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
  if (found)
    return found.length === 1 || found.length === count
      ? asFound(found)
      : { found: "choice", tasks: found };
  const others = scene.match(scene.tasks, words);
  return others.length > 0
    ? { found: "done-already", tasks: others }
    : { found: "none", words };
}
