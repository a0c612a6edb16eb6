import type { Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { readWholeTask } from "./add.ts";
import { change } from "./change.ts";
import { hasTitle } from "./state.ts";
import { readValue } from "./value.ts";
import { cleanTitle } from "./words.ts";

const ARROW = /^(.+?)\s*(?:-+>|=+>|→|>>)\s*(.+)$/;
const FINISHED = /^(?:done|finished|completed?|closed|✓|✔|✅)[.!]*$/iu;
/** "EOW -> no, Monday": only what is said last. */
const TAKEN_BACK = /^.*(?:-+>|=+>|→|>>)\s*(?:(?:no|wait|sorry)[\s,]+)*/;
const VERB = /^(?:move|change|rename|set|reschedule|push)\s+/i;

function aboutTask(
  named: string,
  value: string,
  clock: Clock,
): Intent | undefined {
  const last = value.replace(TAKEN_BACK, "");
  const changes = readValue(last, clock);
  return change(named, changes ?? { title: cleanTitle(last) }, clock);
}

/** "report -> friday": a new value for a task that is there, else a task with it. */
export function readArrow(text: string, context: Context): Intent | undefined {
  const [, left = "", value] = ARROW.exec(text) ?? [];
  if (!value) return undefined;
  const named = left.replace(VERB, "");
  if (FINISHED.test(value) && hasTitle(named, context))
    return { kind: "complete", target: { by: "words", words: named } };
  return hasTitle(named, context)
    ? aboutTask(named, value, context.clock)
    : readWholeTask(`${left} ${value}`, context.clock);
}
