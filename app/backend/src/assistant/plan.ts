import { act } from "./act.ts";
import { agree, list, talk } from "./answers.ts";
import { sayIt, type Choice, type Deed } from "./deed.ts";
import type { Intent, TaskAction } from "./intent.ts";
import type { Context, Language, Phrases } from "./language.ts";
import { shownList, spokenOf } from "./memory.ts";
import { call } from "./step.ts";
import type { Scene } from "./targets.ts";
import type { Turn } from "./turns.ts";

/** Of the turns before a message, how many are understood again for what they left open. */
const LOOK_BACK = 6;

export interface Setting extends Context {
  /** What a message asks for, and how titles are found in its language. */
  read: (said: string) => Heard;
  phrases: Phrases;
}

export interface Heard {
  intents: Intent[];
  match: Language["match"];
}

/** A message in its conversation. */
interface Moment {
  setting: Setting;
  scene: Scene;
  /** What the message before was understood as. */
  before: Deed[];
}

type Choosing = Extract<Intent, { kind: "choose" }>;

const ACTIONS = new Set(["complete", "reopen", "delete", "update"]);

const isAction = (intent: Intent): intent is TaskAction =>
  ACTIONS.has(intent.kind);

/** The last order again for another task, rather than for the one that it took or as well. */
function actAgain(
  { target, instead }: Choosing,
  { setting, scene, before }: Moment,
): Deed | undefined {
  const done = before.findLast((deed) => deed.do === "call");
  if (done?.do !== "call" || !isAction(done.intent)) return undefined;
  const deed = act({ ...done.intent, target }, scene, setting.phrases);
  const takesBack =
    instead && deed.do === "call" && done.intent.kind !== "delete";
  return takesBack
    ? { ...deed, calls: [call("undo", {}), ...deed.calls] }
    : deed;
}

/** The choice that the assistant left to the person just before. */
function openChoice(before: Deed[]): Choice | undefined {
  const asked = before.findLast((deed) => deed.do === "say" && deed.choice);
  return asked?.do === "say" ? asked.choice : undefined;
}

function choose(choosing: Choosing, moment: Moment): Deed {
  const { target, instead, also } = choosing;
  const { setting, scene, before } = moment;
  const choice = openChoice(before);
  const other = (instead || also) && !choice && actAgain(choosing, moment);
  if (other) return other;
  if (!choice) return sayIt(setting.phrases.unknown());
  const { tasks, action } = choice;
  const among = { ...scene, tasks, shown: tasks };
  return act({ ...action, target }, among, setting.phrases);
}

function toDeed(intent: Intent, moment: Moment, earlier: Turn[]): Deed {
  const { setting, scene } = moment;
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
      return choose(intent, moment);
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
  choice: Choice | undefined,
): Intent[] {
  if (!choice || !intents.every(isTalk)) return intents;
  const [first] = intents;
  if (first?.kind === "choose") return [first];
  return [{ kind: "choose", target: { by: "words", words: said } }];
}

function understandNext(
  setting: Setting,
  said: string,
  earlier: Turn[],
  before: Deed[],
): Deed[] {
  const { intents, match } = setting.read(said);
  const choice = openChoice(before);
  const spoken = choice?.tasks.length === 1 ? choice.tasks : spokenOf(earlier);
  const { tasks, clock } = setting;
  const scene = { tasks, clock, match, spoken, shown: shownList(earlier) };
  const moment = { setting, scene, before };
  return withChoice(intents, said, choice).map((intent) =>
    toDeed(intent, moment, earlier),
  );
}

/**
 * What a message means in its conversation, before a word of it is done: a pure
 * function of the message, the turns before it, the tasks and the clock.
 */
export function understand(
  setting: Setting,
  said: string,
  earlier: Turn[],
): Deed[] {
  const first = Math.max(0, earlier.length - LOOK_BACK);
  const before = earlier
    .slice(first)
    .reduce<Deed[]>(
      (deeds, turn, index) =>
        understandNext(
          setting,
          turn.said,
          earlier.slice(0, first + index),
          deeds,
        ),
      [],
    );
  return understandNext(setting, said, earlier, before);
}
