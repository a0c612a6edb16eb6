import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { matching } from "../match.ts";
import { change } from "./change.ts";
import { tellingWords } from "./telling-words.ts";
import { readWhen } from "./when.ts";

/** "Remind me tomorrow about the report", "remind me about the report tomorrow". */
const ABOUT =
  /^(?:(?:and|please|ok|also)[\s,]+)*remind me (?:again )?(?:(?<first>.+?) )?(?:about|of) (?<rest>.+)$/i;

/** What it is about, and when the reminder comes. */
function readAbout(text: string, { clock }: Context) {
  const { first = "", rest = "" } = ABOUT.exec(text)?.groups ?? {};
  const before = readWhen(first, clock);
  if (before.rest.trim()) return undefined;
  if (before.due) return { named: rest, ...before };
  const behind = readWhen(rest, clock);
  return { named: behind.rest, ...behind };
}

/**
 * A reminder of a task that is there, at a time of its own; one without a date is
 * due then.
 */
export function readRemindOfKnown(
  text: string,
  context: Context,
): Intent | undefined {
  const { named = "", due: on, when } = readAbout(text, context) ?? {};
  if (!on) return undefined;
  const open = context.tasks.filter(({ done }) => !done);
  const [task, other] = matching(open, named, tellingWords);
  if (!task || other) return undefined;
  const changes = { remindOn: on, ...(!task.due && { when }) };
  return change(named, changes, context.clock);
}
