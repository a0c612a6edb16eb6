import type { Task } from "@todo-chat/contract";
import { act } from "./act.ts";
import { agree, askAgain, list, talk } from "./answers.ts";
import { inAnswer } from "./answered.ts";
import { sayIt, type Deed } from "./deed.ts";
import { correctAdded, followUp, isFollowUp } from "./follow-up.ts";
import type { Intent } from "./intent.ts";
import type { Context, Language, Phrases } from "./language.ts";
import { moveBy } from "./length.ts";
import {
  addedSince,
  askedBefore,
  pairOf,
  shownList,
  spokenOf,
} from "./memory.ts";
import { merged } from "./merged.ts";
import {
  asAsked,
  askedAbout,
  countedIn,
  isAction,
  withCount,
  type Moment,
} from "./moment.ts";
import { ofMorning } from "./of-morning.ts";
import { tasksBefore } from "./past.ts";
import { call } from "./step.ts";
import { findTasks } from "./targets.ts";
import type { Turn } from "./turns.ts";

/** Of the turns before a message, how many are understood again for what they left open. */
const LOOK_BACK = 6;

export interface Setting extends Context {
  /** What a message asks for, and how titles are found in its language. */
  read: (said: string, tasks: Task[], spoken: Task[]) => Heard;
  phrases: Phrases;
}

export interface Heard {
  intents: Intent[];
  match: Language["match"];
}

type Yes = Extract<Intent, { kind: "yes" }>;

function agreed(intent: Yes, moment: Moment, earlier: Turn[]): Deed {
  const { otherwise } = intent;
  return otherwise && askedBefore(earlier).length === 0
    ? toDeed(otherwise, moment, earlier)
    : agree(earlier, moment.setting.phrases, intent);
}

type Nameless = Extract<Intent, { kind: "nameless" }>;

const askForName = ({ verb, task }: Nameless, phrases: Phrases): Deed => ({
  ...sayIt(phrases.nameless(verb)),
  ...(verb === "add" && { wanted: task ?? {} }),
});

/** "When is it due?", of what the assistant asks about. */
const isAboutIt = (intent: Intent): boolean =>
  intent.kind === "list" && intent.ask === "when" && !intent.filter.search;

/** A question back, or what is not understood, is no answer to a yes or no. */
function withQuestion(intents: Intent[], deeds: Deed[], earlier: Turn[]) {
  const [only, ...others] = intents;
  if (!only || others.length > 0) return deeds;
  const again = askAgain(earlier, only);
  if (again && only.kind === "unknown") return [again];
  return again && isAboutIt(only) ? [...deeds, again] : deeds;
}

/** The task that something was told of, though nothing is to be done about it; thanks leave it at that. */
function toldOf(intent: Intent, { scene, before }: Moment): { about?: Task[] } {
  const about = intent.kind === "thank" ? askedAbout(before) : undefined;
  if (about) return { about };
  if (intent.kind !== "keep" || !intent.target) return {};
  const found = findTasks(intent.target, "update", scene);
  return found.found === "one" ? { about: found.tasks } : {};
}

function toDeed(intent: Intent, moment: Moment, earlier: Turn[]): Deed {
  const { setting, scene } = moment;
  const { phrases } = setting;
  if (isFollowUp(intent)) return followUp(intent, moment, earlier);
  if (isAction(intent)) {
    const action = ofMorning(asAsked(intent, moment.before), earlier);
    return { ...act(action, scene, phrases), intent };
  }
  switch (intent.kind) {
    case "add":
      if (intent.instead) {
        const corrected = correctAdded(intent.task, moment);
        if (corrected) return corrected;
      }
      return { do: "call", calls: [call("add_task", intent.task)], intent };
    case "list":
      return list(intent, moment, phrases);
    case "yes":
      return agreed(intent, moment, earlier);
    case "length":
      return moveBy(intent, moment);
    case "undo":
      return { do: "call", calls: [call("undo", {})], intent };
    case "profile":
      return { do: "call", calls: [call("get_user_profile", {})], intent };
    case "nameless":
      return askForName(intent, phrases);
    default:
      return {
        ...sayIt(talk(intent.kind, phrases)),
        ...toldOf(intent, moment),
      };
  }
}

function understandNext(
  setting: Setting,
  said: string,
  earlier: Turn[],
  before: Deed[],
): Deed[] {
  const { tasks, clock } = setting;
  const spoken = askedAbout(before) ?? spokenOf(earlier);
  const { intents, match } = setting.read(said, tasks, spoken);
  const shown = shownList(earlier) ?? countedIn(before);
  const added = addedSince(earlier);
  const pair = pairOf(earlier);
  const scene = { tasks, clock, match, spoken, shown, added, pair };
  const moment = { setting, scene, before };
  const meant = merged(inAnswer(intents, said, moment, earlier));
  const deeds = meant.map((intent) =>
    withCount(toDeed(intent, moment, earlier), scene),
  );
  return withQuestion(meant, deeds, earlier);
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
  const before = earlier.slice(first).reduce<Deed[]>((deeds, turn, index) => {
    const at = first + index;
    const tasks = tasksBefore(earlier.slice(at), setting.tasks);
    const then = { ...setting, tasks };
    return understandNext(then, turn.said, earlier.slice(0, at), deeds);
  }, []);
  return understandNext(setting, said, earlier, before);
}
