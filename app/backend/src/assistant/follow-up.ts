import type { Task } from "@todo-chat/contract";
import { act } from "./act.ts";
import { sayIt, type Choice, type Deed } from "./deed.ts";
import type { Intent, TaskAction } from "./intent.ts";
import type { Phrases } from "./language.ts";
import type { Setting } from "./plan.ts";
import { call } from "./step.ts";
import type { Scene } from "./targets.ts";
import type { Turn } from "./turns.ts";

/** A message in its conversation. */
export interface Moment {
  setting: Setting;
  scene: Scene;
  /** What the message before was understood as. */
  before: Deed[];
}

type FollowUp = Extract<Intent, { kind: "choose" | "retract" }>;

export const isFollowUp = (intent: Intent): intent is FollowUp =>
  intent.kind === "choose" || intent.kind === "retract";

const ACTIONS = new Set(["complete", "reopen", "delete", "update"]);

export const isAction = (intent: Intent): intent is TaskAction =>
  ACTIONS.has(intent.kind);

type Choosing = Extract<Intent, { kind: "choose" }>;

/** "Anday bhi", after a task was added. */
function addAlso(target: Choosing["target"]): Deed | undefined {
  if (target.by !== "words") return undefined;
  const task = { title: target.words };
  const intent = { kind: "add", task } as const;
  return { do: "call", calls: [call("add_task", task)], intent };
}

/** The last order again for another task, rather than for the one that it took or as well. */
function actAgain(
  { target, instead }: Choosing,
  { setting, scene, before }: Moment,
): Deed | undefined {
  const last = before.findLast(({ intent }) => intent && isAction(intent));
  const order = last?.intent;
  if (!order || !isAction(order)) return undefined;
  const deed = act({ ...order, target }, scene, setting.phrases);
  // What was completed then is "done already" by now.
  const wasDone = last.do === "call" || order.kind === "complete";
  const takesBack =
    instead && wasDone && deed.do === "call" && order.kind !== "delete";
  return takesBack
    ? { ...deed, calls: [call("undo", {}), ...deed.calls] }
    : deed;
}

/** What the person did last, for another task. */
function again(choosing: Choosing, moment: Moment): Deed | undefined {
  const added = moment.before.at(-1)?.intent?.kind === "add";
  if (added && choosing.also) return addAlso(choosing.target);
  return actAgain(choosing, moment);
}

const CHANGING = new Set(["add_task", "update_task", "complete_task"]);

/** What the last turn changed is taken back; a question is left at that. */
function retract(earlier: Turn[], phrases: Phrases): Deed {
  const results = earlier.at(-1)?.results ?? [];
  if (!results.some(({ tool }) => CHANGING.has(tool)))
    return sayIt(phrases.kept());
  return { do: "call", calls: [call("undo", {})], intent: { kind: "undo" } };
}

/** The choice that the assistant left to the person just before. */
export function openChoice(before: Deed[]): Choice | undefined {
  const asked = before.findLast((deed) => deed.do === "say" && deed.choice);
  return asked?.do === "say" ? asked.choice : undefined;
}

/** The tasks that were just told of, or the one that waits for how it changes. */
export function askedAbout(before: Deed[]): Task[] | undefined {
  const choice = openChoice(before);
  if (choice?.tasks.length === 1) return choice.tasks;
  const last = before.at(-1);
  return last?.do === "say" ? last.about : undefined;
}

function choose(choosing: Choosing, moment: Moment): Deed {
  const { target, instead, also } = choosing;
  const { setting, scene, before } = moment;
  const choice = openChoice(before);
  const other = (instead || also) && !choice && again(choosing, moment);
  if (other) return other;
  if (!choice) return sayIt(setting.phrases.unknown());
  const { tasks, action } = choice;
  const among = { ...scene, tasks, shown: tasks };
  return act({ ...action, target }, among, setting.phrases);
}

/** What is understood only from the turn before. */
export function followUp(
  intent: FollowUp,
  moment: Moment,
  earlier: Turn[],
): Deed {
  if (intent.kind === "choose") return choose(intent, moment);
  return retract(earlier, moment.setting.phrases);
}
