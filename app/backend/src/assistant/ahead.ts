import { isDay } from "../tasks/moment.ts";
import { dueIn, toMomentText, type Clock } from "./clock.ts";
import type { Ahead, Intent } from "./intent.ts";

/** Of a day without an hour, when its reminder comes. */
const MORNING = 9;

/** When a reminder comes of what is due then; undefined where that has no time to count from. */
export function remindAtOf(
  due: string | null | undefined,
  { hour, ...span }: Ahead,
  clock: Clock,
): string | undefined {
  const allDay = due && isDay(due);
  if (!due || (allDay && !span.days && !span.weeks)) return undefined;
  const at = dueIn(due, clock).minus(span);
  const set = hour ?? (allDay ? MORNING : undefined);
  return toMomentText(
    set === undefined ? at : at.set({ hour: set, minute: 0 }),
  );
}

/** When a reminder comes that was asked for on a day, or at a moment of it. */
export function remindAtOn(on: string, clock: Clock): string {
  const at = dueIn(on, clock);
  return toMomentText(isDay(on) ? at.set({ hour: MORNING }) : at);
}

type Add = Extract<Intent, { kind: "add" }>;

function added(add: Add, ahead: Ahead, clock: Clock): Add {
  const remindAt = remindAtOf(add.task.due, ahead, clock);
  return remindAt ? { ...add, task: { ...add.task, remindAt } } : add;
}

/** With a reminder of the task that was added or changed last. */
export function reminding(
  intents: Intent[],
  ahead: Ahead,
  clock: Clock,
): Intent[] {
  const [last, before] = [intents.at(-1), intents.slice(0, -1)];
  if (last?.kind === "add") return [...before, added(last, ahead, clock)];
  if (last?.kind !== "update") return [...intents, remindOfIt(ahead)];
  return [...before, { ...last, changes: { ...last.changes, remind: ahead } }];
}

export const remindOfIt = (remind: Ahead): Intent => ({
  kind: "update",
  target: { by: "it" },
  changes: { remind },
});
