import type { CreateTask } from "@todo-chat/contract";
import { whenOf } from "./due.ts";
import type { Intent } from "./intent.ts";
import { askedBefore } from "./memory.ts";
import { openChoice, wantedBefore, type Moment } from "./moment.ts";
import { readQuickAdd } from "./quick-add.ts";
import type { Turn } from "./turns.ts";

const isTalk = ({ kind }: Intent): boolean =>
  kind === "choose" || kind === "unknown";

const isList = ({ kind }: Intent): boolean => kind === "list";

const isAdd = ({ kind }: Intent): boolean => kind === "add";

const byWords = (words: string) => ({ by: "words", words }) as const;

/** Words that answer an open "which one?" name the task; a new order does not. */
const asChoice = (intents: Intent[], said: string): Intent[] => [
  intents[0]?.kind === "choose"
    ? intents[0]
    : { kind: "choose", target: byWords(said) },
];

type Wanted = Omit<CreateTask, "title">;

/** The title that was asked for, with what was said before of when. */
function asTitle(
  intents: Intent[],
  said: string,
  wanted: Wanted,
  { setting, scene }: Moment,
): Intent[] {
  const [first, ...others] = intents;
  const known = scene.match(scene.tasks, said);
  const { due } = wanted;
  if (due && first?.kind !== "add" && known.length === 1) {
    const changes = { when: whenOf(due) };
    return [{ kind: "update", target: byWords(known[0]!.title), changes }];
  }
  const task =
    first?.kind === "add" ? first.task : readQuickAdd(said, setting.clock);
  return [{ kind: "add", task: { ...wanted, ...task } }, ...others];
}

/** A task that is named while another one is asked about is meant instead. */
function insteadOfAsked(
  intents: Intent[],
  said: string,
  { scene }: Moment,
): Intent[] {
  const isOnlyTold = intents.every(({ kind }) => kind === "unknown");
  if (!isOnlyTold || scene.match(scene.tasks, said).length === 0)
    return intents;
  return [{ kind: "choose", target: byWords(said), instead: true }];
}

/** A yes beside an order is one only where a question is open. */
const withoutIdleYes = (intents: Intent[]): Intent[] =>
  intents.length > 1 ? intents.filter(({ kind }) => kind !== "yes") : intents;

/** What a message means as the answer to what the assistant asked just before. */
export function inAnswer(
  intents: Intent[],
  said: string,
  moment: Moment,
  earlier: Turn[],
): Intent[] {
  const talks = intents.every(isTalk);
  const choice = openChoice(moment.before);
  const namesOne =
    choice && moment.scene.match(choice.tasks, said).length === 1;
  if (choice && (talks || (namesOne && intents.every(isList))))
    return asChoice(intents, said);
  const wanted = wantedBefore(moment.before);
  const isTitle = talks || intents.every(isAdd);
  if (wanted && isTitle && !/[?؟]\s*$/.test(said))
    return asTitle(intents, said, wanted, moment);
  return askedBefore(earlier).length > 0
    ? insteadOfAsked(intents, said, moment)
    : withoutIdleYes(intents);
}
