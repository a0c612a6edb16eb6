import type { CreateTask } from "@todo-chat/contract";
import { act } from "./act.ts";
import { addAlso, dateAlso } from "./add-also.ts";
import { askAgain } from "./answers.ts";
import { changeTask } from "./change-task.ts";
import { sayIt, type Deed } from "./deed.ts";
import type { Scene } from "./found.ts";
import type { Intent, Target } from "./intent.ts";
import { askedBefore, changedIn, tasksIn } from "./memory.ts";
import {
  askedAbout,
  isAction,
  openChoice,
  type Choosing,
  type Moment,
} from "./moment.ts";
import { narrow } from "./narrow.ts";
import { reworded } from "./reworded.ts";
import { asCorrected, inPlace } from "./in-place.ts";
import { takenBack } from "./not-that.ts";
import { call } from "./step.ts";
import { findTasks } from "./targets.ts";
import type { Turn } from "./turns.ts";

type FollowUp = Extract<Intent, { kind: "choose" | "retract" }>;

export const isFollowUp = (intent: Intent): intent is FollowUp =>
  intent.kind === "choose" || intent.kind === "retract";

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

/** "I meant bread", of a task just added. */
function reword({ target }: Choosing, moment: Moment): Deed | undefined {
  const { scene, setting } = moment;
  const [task] = scene.spoken;
  if (target.by !== "words" || !task) return undefined;
  const title = reworded(task.title, target.words);
  const changes = { title };
  const action = { kind: "update", target: { by: "it" }, changes } as const;
  return act(action, scene, setting.phrases);
}

const wasAdded = ({ before }: Moment): boolean =>
  before.at(-1)?.intent?.kind === "add";

/** "No, …", after a task was added: that is what it should have been. */
export function correctAdded(
  task: CreateTask,
  moment: Moment,
): Deed | undefined {
  const { spoken, match } = moment.scene;
  const [last] = match(spoken, task.title);
  return wasAdded(moment) && last && spoken.length === 1
    ? changeTask(last, asCorrected(last, task), moment)
    : undefined;
}

/** "No, the electricity one", after a task was added: part of its title was wrong. */
function swapInAdded(words: string, moment: Moment): Deed | undefined {
  const [last, ...others] = moment.scene.spoken;
  const title = last && inPlace(last.title, words);
  return title && others.length === 0
    ? changeTask(last, { title }, moment)
    : undefined;
}

/** What the person did last, for another task. */
function again(choosing: Choosing, moment: Moment): Deed | undefined {
  const added = wasAdded(moment);
  if (added && choosing.also)
    return dateAlso(choosing, moment) ?? addAlso(choosing, moment.scene);
  if (added && choosing.asSaid) return swapInAdded(choosing.asSaid, moment);
  if (added && choosing.instead) return reword(choosing, moment);
  return choosing.task ? undefined : actAgain(choosing, moment);
}

type Retracting = Extract<Intent, { kind: "retract" }>;

/** What the last turn changed is taken back; a question is left at that. */
function retract(
  { otherwise }: Retracting,
  { setting, scene, before }: Moment,
  earlier: Turn[],
): Deed {
  const { phrases } = setting;
  const last = earlier.at(-1)?.results ?? [];
  const isAsked = askedBefore(earlier).length > 0 || openChoice(before);
  if (!isAsked && last.some(changedIn))
    return { do: "call", calls: [call("undo", {})], intent: { kind: "undo" } };
  const isSpokenOf = last.flatMap(tasksIn).length > 0 || askedAbout(before);
  return otherwise && !isAsked && isSpokenOf
    ? act(otherwise, scene, phrases)
    : sayIt(phrases.kept());
}

/** All of what was asked about, or all but those named, each by its number. */
function chosenAmong({ target, among }: Choosing, scene: Scene): Target {
  const isExcept = among === "except";
  if (!isExcept && target.by !== "all") return target;
  const spared = isExcept && findTasks(target, "delete", scene);
  if (spared && !("tasks" in spared)) return target;
  const numbers = scene.tasks.flatMap((task, place) =>
    spared && spared.tasks.includes(task) ? [] : [place + 1],
  );
  return { by: "numbers", numbers };
}

function choose(choosing: Choosing, moment: Moment, earlier: Turn[]): Deed {
  const { instead, also, among } = choosing;
  const { setting, scene, before } = moment;
  const choice = openChoice(before);
  if (choice) {
    const { tasks, action } = choice;
    const narrowed = { ...scene, tasks, shown: tasks };
    const chosen = chosenAmong(choosing, narrowed);
    return act({ ...action, target: chosen }, narrowed, setting.phrases);
  }
  const fewer = also ? undefined : narrow(choosing, moment, earlier);
  const other = (instead || also) && again(choosing, moment);
  const back = fewer ?? takenBack(choosing, moment, earlier);
  if (back || among === "except") return back ?? sayIt(setting.phrases.kept());
  return (
    other || (askAgain(earlier, choosing) ?? sayIt(setting.phrases.unknown()))
  );
}

/** What is understood only from the turn before. */
export function followUp(
  intent: FollowUp,
  moment: Moment,
  earlier: Turn[],
): Deed {
  if (intent.kind === "choose") return choose(intent, moment, earlier);
  return retract(intent, moment, earlier);
}
