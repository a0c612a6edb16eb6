import type { CreateTask } from "@todo-chat/contract";
import type { Clock } from "./clock.ts";
import type { Choice } from "./deed.ts";
import { isDueAs, whenOf } from "./due.ts";
import type { DueSaid, Intent, When } from "./intent.ts";
import { askedBefore } from "./memory.ts";
import { openChoice, wantedBefore, type Moment } from "./moment.ts";
import { readQuickAdd } from "./quick-add.ts";
import type { Turn } from "./turns.ts";

const isTalk = ({ kind }: Intent): boolean =>
  kind === "choose" || kind === "unknown";

const isList = ({ kind }: Intent): boolean => kind === "list";

const isAdd = ({ kind }: Intent): boolean => kind === "add";

const NARROWS = /(?<![\p{L}'])(?:only|just)(?![\p{L}'])/iu;

const byWords = (words: string) => ({ by: "words", words }) as const;

/** Words that answer an open "which one?" name the task; a new order does not. */
const asChoice = (intents: Intent[], said: string): Intent[] => [
  intents[0]?.kind === "choose"
    ? intents[0]
    : { kind: "choose", target: byWords(said) },
];

const toDue = ({ day, time, half }: When): DueSaid => ({
  ...(day && { day }),
  ...(time && { hour: time.hour, minute: time.minute }),
  ...(half && { half }),
});

/** "At ten", when one of those asked about is due then. */
function asDue(
  [first, ...others]: Intent[],
  { tasks }: Choice,
  clock: Clock,
): Intent[] | undefined {
  if (first?.kind !== "update" || first.target.by !== "it") return undefined;
  const { when, ...otherwise } = first.changes;
  const isOnlyDate = others.length + Object.keys(otherwise).length === 0;
  if (!when || when.moment || !isOnlyDate) return undefined;
  const due = toDue(when);
  const then = tasks.filter((task) => isDueAs(task, due, clock));
  return tasks.length > 1 && then.length === 1
    ? [{ kind: "choose", target: { by: "due", due } }]
    : undefined;
}

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

/** "Only the done ones", when several were asked about. */
const asNarrowed = (intents: Intent[], said: string): Intent[] =>
  intents.map((intent) =>
    intent.kind === "list" && !intent.ask && NARROWS.test(said)
      ? { kind: "choose", target: { by: "all", filter: intent.filter } }
      : intent,
  );

/** A yes beside an order is one only where a question is open. */
const withoutIdleYes = (intents: Intent[]): Intent[] =>
  intents.length > 1 ? intents.filter(({ kind }) => kind !== "yes") : intents;

/** What a message means as the answer to "which one?". */
function inChoice(
  intents: Intent[],
  said: string,
  { before, scene, setting }: Moment,
): Intent[] | undefined {
  const choice = openChoice(before);
  if (!choice) return undefined;
  const namesOne = scene.match(choice.tasks, said).length === 1;
  return intents.every(isTalk) || (namesOne && intents.every(isList))
    ? asChoice(intents, said)
    : asDue(intents, choice, setting.clock);
}

/** What a message means as the answer to what the assistant asked just before. */
export function inAnswer(
  intents: Intent[],
  said: string,
  moment: Moment,
  earlier: Turn[],
): Intent[] {
  const chosen = inChoice(intents, said, moment);
  if (chosen) return chosen;
  const talks = intents.every(isTalk);
  const wanted = wantedBefore(moment.before);
  const isTitle = talks || intents.every(isAdd);
  if (wanted && isTitle && !/[?؟]\s*$/.test(said))
    return asTitle(intents, said, wanted, moment);
  return askedBefore(earlier).length > 0
    ? insteadOfAsked(asNarrowed(intents, said), said, moment)
    : withoutIdleYes(intents);
}
