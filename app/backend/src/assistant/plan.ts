import { act } from "./act.ts";
import { agree, list, talk } from "./answers.ts";
import { sayIt, type Choice, type Deed } from "./deed.ts";
import {
  askedAbout,
  followUp,
  isAction,
  isFollowUp,
  openChoice,
  type Moment,
} from "./follow-up.ts";
import type { Intent } from "./intent.ts";
import type { Context, Language, Phrases } from "./language.ts";
import { shownList, spokenOf } from "./memory.ts";
import { call } from "./step.ts";
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

function toDeed(intent: Intent, moment: Moment, earlier: Turn[]): Deed {
  const { setting, scene } = moment;
  const { phrases } = setting;
  if (isFollowUp(intent)) return followUp(intent, moment, earlier);
  if (isAction(intent)) return { ...act(intent, scene, phrases), intent };
  switch (intent.kind) {
    case "add":
      return { do: "call", calls: [call("add_task", intent.task)], intent };
    case "list":
      return list(intent, scene, phrases);
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
  const spoken = askedAbout(before) ?? spokenOf(earlier);
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
