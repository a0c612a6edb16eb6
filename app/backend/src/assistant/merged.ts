import type { Intent, TaskAction } from "./intent.ts";
import { isAction } from "./moment.ts";

type Update = Extract<TaskAction, { kind: "update" }>;

const isUpdate = (intent: Intent | undefined): intent is Update =>
  intent?.kind === "update";

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function withBoth(one: Update, other: Update): Update {
  const when = { ...one.changes.when, ...other.changes.when };
  const isDated = Object.keys(when).length > 0;
  const changes = { ...one.changes, ...other.changes };
  return { ...one, changes: { ...changes, ...(isDated && { when }) } };
}

function add(merged: Intent[], intent: Intent): Intent[] {
  const last = merged.at(-1);
  const isSaid =
    isAction(intent) && merged.some((before) => same(before, intent));
  if (isSaid) return merged;
  return isUpdate(last) && isUpdate(intent) && same(last.target, intent.target)
    ? [...merged.slice(0, -1), withBoth(last, intent)]
    : [...merged, intent];
}

/** An order said twice is one, and changes of the same task are one change. */
export const merged = (intents: Intent[]): Intent[] =>
  intents.reduce<Intent[]>(add, []);
