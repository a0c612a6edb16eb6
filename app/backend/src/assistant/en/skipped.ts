import type { Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import { change } from "./change.ts";

const ONCE =
  "(?:(?:for |just )?(?:this (?:time|once|week|month|one)|today|tomorrow|tonight|once))";
const FORMS = [
  // "Skip the gym this week".
  `skip (?<named>.+?),? ${ONCE}`,
  // "Skip today's gym", "skip the next gym".
  "skip (?:(?:today|tomorrow|tonight|this (?:week|month))'s|(?:the|my) next|next (?:week|month)'s) (?<named>.+)",
].map((form) => new RegExp(`^${form}$`, "i"));

/** What is left out once: a task that repeats is then due with its next time. */
export function readSkipped(text: string, clock: Clock): Intent | undefined {
  const { named } =
    FORMS.map((form) => form.exec(text)?.groups).find(Boolean) ?? {};
  return named ? change(named, { skip: true }, clock) : undefined;
}
