import type { TaskAction, When } from "./intent.ts";
import type { Turn } from "./turns.ts";

const MORNING = /(?<!\p{L})(?:morning|subah|subha|صبح)(?!\p{L})/iu;
const CLOCK = /\d/;
const NOON = 12;
/** Hours that are read as those of the afternoon, and may be those of a morning. */
const FIRST = 16;
const LAST = 18;

function inMorning(when: When): When {
  const { time, day, isFree } = when;
  const isLikely = time && time.hour >= FIRST && time.hour <= LAST;
  if (!isFree || day || !isLikely) return when;
  return { ...when, time: { ...time, hour: time.hour - NOON }, isFree: false };
}

/** "Walk tomorrow morning", then "make it 6": the hour is one of that morning. */
export function ofMorning(action: TaskAction, earlier: Turn[]): TaskAction {
  if (action.kind !== "update" || action.target.by !== "it") return action;
  const said = earlier.at(-1)?.said ?? "";
  if (!MORNING.test(said) || CLOCK.test(said)) return action;
  const { changes } = action;
  const when = changes.when && inMorning(changes.when);
  return { ...action, changes: { ...changes, ...(when && { when }) } };
}
