import type { Task } from "@todo-chat/contract";
import { passes, sameTag } from "./filter.ts";
import { byWords, type ByWords } from "./by-words.ts";
import {
  asFound,
  current,
  fits,
  type Found,
  type Kind,
  type Scene,
} from "./found.ts";
import type { ListFilter, Target } from "./intent.ts";
import { dueThen, ofTime, rest } from "./relative-targets.ts";

const numbered = ({ shown, tasks }: Scene): Task[] =>
  shown ?? tasks.filter(({ done }) => !done);

/** "The first one", of several just added or spoken of: they count as they were said. */
function inOrder(scene: Scene): Task[] {
  const { added = [], spoken: last, shown } = scene;
  const among = [added, shown ? [] : last].find(({ length }) => length > 1);
  return among ? current(among, scene) : numbered(scene);
}

function byNumbers(
  numbers: number[],
  scene: Scene,
  list = numbered(scene),
): Found {
  const missing = numbers.find((number) => {
    const place = number < 0 ? -number : number;
    return place < 1 || place > list.length;
  });
  if (missing !== undefined) return { found: "no-number", number: missing };
  const named = numbers.map((number) =>
    number < 0 ? list.at(number)! : list[number - 1]!,
  );
  return asFound(current(named, scene));
}

const byNumber = (
  { number, isPlace }: Extract<Target, { by: "number" }>,
  scene: Scene,
): Found =>
  byNumbers([number], scene, isPlace ? inOrder(scene) : numbered(scene));

const JOINT = /\s*[,،]\s*|\s+(?:and|aur|اور|&)\s+/iu;
const BOTH_END = /\s+(?:both|dono|donon|دونوں)$/iu;

/** "The fridge and the fan", where no one title holds the words. */
function byNames(target: ByWords, kind: Kind, scene: Scene): Found {
  const found = byWords(target, kind, scene);
  const names = target.words.replace(BOTH_END, "").split(JOINT).filter(Boolean);
  if (found.found !== "none" || names.length < 2) return found;
  const targets = names.map((name) => ({ by: "words", words: name }) as const);
  const each = several(targets, kind, scene);
  return each.found === "several" ? each : found;
}

function spoken(scene: Scene): Task[] {
  const known = current(scene.spoken, scene);
  if (known.length > 0) return known;
  const open = scene.tasks.filter(({ done }) => !done);
  return open.length === 1 ? open : [];
}

function it(scene: Scene): Found {
  const tasks = spoken(scene);
  return tasks.length > 0 ? asFound(tasks) : { found: "nothing-spoken-of" };
}

function both(kind: Kind, scene: Scene): Found {
  const open = scene.tasks.filter((task) => fits(kind, task));
  const { pair: lately = [], shown = [], spoken: last } = scene;
  const pairs = [current(last, scene), shown, lately, open];
  const pair = pairs.find(({ length }) => length === 2);
  return pair ? asFound(current(pair, scene)) : { found: "nothing-spoken-of" };
}

/** The two or more that were spoken of or shown, else all. */
const amongWhich = ({ spoken: last, shown = [], tasks }: Scene): Task[] =>
  [last, shown].find(({ length }) => length > 1) ?? tasks;

function other(than: Target | undefined, kind: Kind, scene: Scene): Found {
  const named = than && findTasks(than, "update", scene);
  if (named && !("tasks" in named)) return named;
  const taken = named ? named.tasks : scene.spoken;
  const last = new Set(taken.map(({ id }) => id));
  const among = named ? current(amongWhich(scene), scene) : scene.tasks;
  const rest = among.filter((task) => fits(kind, task) && !last.has(task.id));
  return rest.length === 1
    ? asFound(rest)
    : rest.length === 0
      ? { found: "nothing-spoken-of" }
      : { found: "choice", tasks: rest };
}

function several(targets: Target[], kind: Kind, scene: Scene): Found {
  const parts = targets.map((target) => findTasks(target, kind, scene));
  const failed = parts.find(
    ({ found }) => found !== "one" && found !== "several",
  );
  if (failed) return failed;
  const tasks = parts.flatMap((part) => ("tasks" in part ? part.tasks : []));
  return asFound([...new Set(tasks)]);
}

/** "All the cleaning ones": those with such a word, where no task is tagged so. */
function byTag(filter: ListFilter, scene: Scene) {
  const { tag, ...within } = filter;
  const { tasks } = scene;
  const isTag = !tag || tasks.some(({ tags }) => tags.some(sameTag(tag)));
  return isTag
    ? { among: tasks, within: filter }
    : { among: scene.match(tasks, tag), within };
}

/** Who names what is to stay must be understood before anything else goes. */
function allBut(
  { filter, except, ofSpoken }: Extract<Target, { by: "all" }>,
  kind: Kind,
  scene: Scene,
): Found {
  const spared = except && findTasks(except, kind, scene);
  if (spared && !("tasks" in spared)) return spared;
  const last = ofSpoken ? current(scene.spoken, scene) : [];
  const isListed = last.length > 1;
  const { among, within } = byTag(filter, scene);
  return asFound(
    (isListed ? last : among).filter(
      (task) =>
        fits(kind, task) &&
        (isListed || passes(task, within, scene.clock)) &&
        !spared?.tasks.includes(task),
    ),
  );
}

/** The tasks that a target means, for what is to be done with them. */
export function findTasks(target: Target, kind: Kind, scene: Scene): Found {
  switch (target.by) {
    case "number":
      return byNumber(target, scene);
    case "numbers":
      return byNumbers(target.numbers, scene);
    case "words":
      return byNames(target, kind, scene);
    case "several":
      return several(target.targets, kind, scene);
    case "it":
      return it(scene);
    case "both":
      return both(kind, scene);
    case "other":
      return other(target.than, kind, scene);
    case "rest":
      return rest(kind, scene);
    case "due":
      return dueThen(target.due, kind, scene);
    case "time":
      return ofTime(target.place, scene);
    case "all":
      return allBut(target, kind, scene);
  }
}
