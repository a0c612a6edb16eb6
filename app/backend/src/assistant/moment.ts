import type { Task } from "@todo-chat/contract";
import type { Choice, Deed } from "./deed.ts";
import type { Scene } from "./found.ts";
import type { Intent, TaskAction } from "./intent.ts";
import type { Setting } from "./plan.ts";

/** A message in its conversation. */
export interface Moment {
  setting: Setting;
  scene: Scene;
  /** What the message before was understood as. */
  before: Deed[];
}

export type Choosing = Extract<Intent, { kind: "choose" }>;

const ACTIONS = new Set(["complete", "reopen", "delete", "update"]);

export const isAction = (intent: Intent): intent is TaskAction =>
  ACTIONS.has(intent.kind);

type Said = Extract<Deed, { do: "say" }>;

const lastSaid = (
  before: Deed[],
  has: (deed: Said) => boolean,
): Said | undefined =>
  before.findLast((deed): deed is Said => deed.do === "say" && has(deed));

/** The choice that the assistant left to the person just before. */
export const openChoice = (before: Deed[]): Choice | undefined =>
  lastSaid(before, ({ choice }) => choice !== undefined)?.choice;

/** With what was to change already, when the assistant asked what it lacked. */
export function asAsked(action: TaskAction, before: Deed[]): TaskAction {
  const asked = openChoice(before);
  if (action.kind !== "update" || asked?.action.kind !== "update")
    return action;
  const isAnswer = action.target.by === "it" && asked.tasks.length === 1;
  const changes = { ...asked.action.changes, ...action.changes };
  return isAnswer ? { ...action, changes } : action;
}

const key = ({ createdAt, id }: Task): string => `${createdAt} ${id}`;

/** Open tasks as they are listed, whatever was reopened in between. */
const newestFirst = (tasks: Task[]): Task[] =>
  tasks
    .filter(({ done }) => !done)
    .sort((one, other) => key(other).localeCompare(key(one)));

const byNumber = ({ intent }: Deed): boolean =>
  intent !== undefined &&
  "target" in intent &&
  /^numbers?$/.test(intent.target?.by ?? "");

/** With the list in which its number counts: that stays when one of it is done. */
export const withCount = (deed: Deed, { shown, tasks }: Scene): Deed =>
  byNumber(deed) ? { ...deed, counted: shown ?? newestFirst(tasks) } : deed;

export const countedIn = (before: Deed[]): Task[] | undefined =>
  before.findLast(({ counted }) => counted)?.counted;

/** What a title was asked for just before. */
export const wantedBefore = (before: Deed[]): Said["wanted"] =>
  lastSaid(before, ({ wanted }) => wanted !== undefined)?.wanted;

/** The tasks that were just told of, or the one that waits for how it changes. */
export function askedAbout(before: Deed[]): Task[] | undefined {
  const choice = openChoice(before);
  if (choice?.tasks.length === 1) return choice.tasks;
  const last = before.at(-1);
  return last?.do === "say" ? last.about : undefined;
}
