import type { BulkAction, Task } from "@todo-chat/contract";
import type { Clock } from "./clock.ts";
import type { Intent, TaskAction } from "./intent.ts";
import type { Context, Language, Phrases } from "./language.ts";
import { askedBefore, shownList, spokenOf, type Asked } from "./memory.ts";
import { call, type Call } from "./step.ts";
import { findTasks, type Found, type Scene } from "./targets.ts";
import type { Turn } from "./turns.ts";
import { toUpdate } from "./update.ts";

/** One thing to do: tools to call, or something to say at once. */
export type Deed =
  | { do: "call"; calls: Call[]; intent: Intent }
  | { do: "say"; text: string; choice?: Choice };

/** A "which one?": the action waits for the person's choice. */
export interface Choice {
  action: TaskAction;
  tasks: Task[];
}

/** What is said is understood before a word of it is done. */
export interface Understanding {
  deeds: Deed[];
}

export interface Setting extends Context {
  /** What a message asks for, and how titles are found in its language. */
  read: (said: string) => Heard;
  phrases: Phrases;
}

export interface Heard {
  intents: Intent[];
  match: Language["match"];
}

const sayIt = (text: string): Deed => ({ do: "say", text });

const sceneOf = (
  setting: Setting,
  match: Language["match"],
  earlier: Turn[],
): Scene => ({
  tasks: setting.tasks,
  clock: setting.clock,
  shown: shownList(earlier),
  spoken: spokenOf(earlier),
  match,
});

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

function single(action: TaskAction, task: Task, clock: Clock): Call {
  const { id } = task;
  switch (action.kind) {
    case "complete":
      return call("complete_task", { id });
    case "reopen":
      return call("update_task", { id, changes: { done: false } });
    case "delete":
      return call("delete_task", { id });
    case "update":
      return call("update_task", {
        id,
        changes: toUpdate(task, action.changes, clock),
      });
  }
}

/** Bulk is what was not counted out one by one, and every deletion of several. */
const isBulk = ({ kind, target }: TaskAction, tasks: Task[]): boolean =>
  tasks.length > 1 && (target.by === "all" || kind === "delete");

function actOn(action: TaskAction, tasks: Task[], clock: Clock): Call[] {
  if (!isBulk(action, tasks))
    return tasks.map((task) => single(action, task, clock));
  const ids = tasks.map(({ id }) => id);
  return [
    call("change_tasks", { ids, action: bulkAction(action, tasks, clock) }),
  ];
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

const isUnsaid = (action: TaskAction): boolean =>
  action.kind === "update" && Object.keys(action.changes).length === 0;

/** The task is known, and the person has yet to say how it changes. */
const askHow = (action: TaskAction, task: Task, phrases: Phrases): Deed => ({
  ...{ do: "say", text: phrases.toWhat(task) },
  choice: { action, tasks: [task] },
});

function act(action: TaskAction, scene: Scene, phrases: Phrases): Deed {
  const found = findTasks(action.target, action.kind, scene);
  if (found.found !== "one" && found.found !== "several")
    return explain(action, found, phrases);
  if (isUnsaid(action)) return askHow(action, found.tasks[0]!, phrases);
  const calls = actOn(action, found.tasks, scene.clock);
  return { do: "call", calls, intent: action };
}

const ACTIONS = new Set(["complete", "reopen", "delete", "update"]);

const isAction = (intent: Intent): intent is TaskAction =>
  ACTIONS.has(intent.kind);

/** The last order again for another task; what it did is taken back first. */
function actInstead(
  target: TaskAction["target"],
  setting: Setting,
  scene: Scene,
  earlier: Turn[],
): Deed | undefined {
  const last = earlier.at(-1);
  if (!last) return undefined;
  const { deeds } = understand(setting, last.said, earlier.slice(0, -1));
  const done = deeds.findLast((deed) => deed.do === "call");
  if (done?.do !== "call" || !isAction(done.intent)) return undefined;
  const deed = act({ ...done.intent, target }, scene, setting.phrases);
  const takesBack = deed.do === "call" && done.intent.kind !== "delete";
  return takesBack
    ? { ...deed, calls: [call("undo", {}), ...deed.calls] }
    : deed;
}

/** The choice that the assistant left to the person just before. */
function openChoice(setting: Setting, earlier: Turn[]): Choice | undefined {
  const last = earlier.at(-1);
  if (!last) return undefined;
  const { deeds } = understand(setting, last.said, earlier.slice(0, -1));
  const asked = deeds.findLast((deed) => deed.do === "say" && deed.choice);
  return asked?.do === "say" ? asked.choice : undefined;
}

function choose(
  { target, instead }: Extract<Intent, { kind: "choose" }>,
  setting: Setting,
  scene: Scene,
  earlier: Turn[],
): Deed {
  const choice = openChoice(setting, earlier);
  const { phrases } = setting;
  const other =
    instead && !choice && actInstead(target, setting, scene, earlier);
  if (other) return other;
  if (!choice) return sayIt(phrases.unknown());
  const { tasks, action } = choice;
  return act({ ...action, target }, { ...scene, tasks, shown: tasks }, phrases);
}

function again(asked: Asked): Call {
  return asked.tool === "delete_task"
    ? call("delete_task", { id: asked.task.id })
    : call("change_tasks", asked.change);
}

function agree(earlier: Turn[], phrases: Phrases, intent: Intent): Deed {
  const asked = askedBefore(earlier);
  if (asked.length === 0) return sayIt(phrases.nothingAsked());
  return { do: "call", calls: asked.map(again), intent };
}

/** "When is it due?" is answered from the tasks at hand. */
function tellDue(
  { filter }: Extract<Intent, { kind: "list" }>,
  scene: Scene,
  phrases: Phrases,
): Deed {
  const words = filter.search ?? "";
  const target = words
    ? ({ by: "words", words } as const)
    : ({ by: "it" } as const);
  const found = findTasks(target, "update", scene);
  if ("tasks" in found && found.found !== "done-already")
    return sayIt(found.tasks.map((task) => phrases.dueOf(task)).join("\n"));
  return sayIt(words ? phrases.noMatch(words) : phrases.whatIsMeant());
}

function list(
  intent: Extract<Intent, { kind: "list" }>,
  scene: Scene,
  phrases: Phrases,
): Deed {
  if (intent.ask === "when") return tellDue(intent, scene, phrases);
  const calls = [call("list_tasks", intent.filter)];
  return { do: "call", calls, intent };
}

function talk(kind: Intent["kind"], phrases: Phrases): string {
  switch (kind) {
    case "help":
      return phrases.help();
    case "greet":
      return phrases.greet();
    case "thank":
      return phrases.thank();
    case "no":
    case "keep":
      return phrases.kept();
    case "too-long":
      return phrases.tooLong();
    default:
      return phrases.unknown();
  }
}

function toDeed(
  intent: Intent,
  setting: Setting,
  scene: Scene,
  earlier: Turn[],
): Deed {
  const { phrases } = setting;
  switch (intent.kind) {
    case "add":
      return { do: "call", calls: [call("add_task", intent.task)], intent };
    case "complete":
    case "reopen":
    case "delete":
    case "update":
      return act(intent, scene, phrases);
    case "list":
      return list(intent, scene, phrases);
    case "choose":
      return choose(intent, setting, scene, earlier);
    case "yes":
      return agree(earlier, phrases, intent);
    case "undo":
      return { do: "call", calls: [call("undo", {})], intent };
    case "profile":
      return { do: "call", calls: [call("get_user_profile", {})], intent };
    case "nameless":
      return sayIt(phrases.nameless(intent.verb));
    default:
      return sayIt(talk(intent.kind, phrases));
  }
}

const isTalk = ({ kind }: Intent): boolean =>
  kind === "choose" || kind === "unknown";

/** Words that answer an open "which one?" name the task; a new order does not. */
function withChoice(
  intents: Intent[],
  said: string,
  setting: Setting,
  earlier: Turn[],
): Intent[] {
  if (!intents.every(isTalk) || !openChoice(setting, earlier)) return intents;
  const [first] = intents;
  if (first?.kind === "choose") return [first];
  return [{ kind: "choose", target: { by: "words", words: said } }];
}

/**
 * What a message means in its conversation: a pure function of the message, the
 * turns before it, the tasks and the clock.
 */
export function understand(
  setting: Setting,
  said: string,
  earlier: Turn[],
): Understanding {
  const { intents: heard, match } = setting.read(said);
  const intents = withChoice(heard, said, setting, earlier);
  const open = openChoice(setting, earlier);
  const spoken = open?.tasks.length === 1 ? { spoken: open.tasks } : {};
  const scene = { ...sceneOf(setting, match, earlier), ...spoken };
  return {
    deeds: intents.map((intent) => toDeed(intent, setting, scene, earlier)),
  };
}
