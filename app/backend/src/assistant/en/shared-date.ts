import { isDay } from "../../tasks/moment.ts";
import type { Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import { isDate } from "./reminder-first.ts";
import { readWhen } from "./when.ts";

type Add = Extract<Intent, { kind: "add" }>;

const isAdd = (intent: Intent): intent is Add => intent.kind === "add";

/** Nothing is said of it but what is to be done. */
const isBare = ({ task }: Add): boolean =>
  !task.due && !task.repeat && !task.priority;

const DATE_FIRST = /^([^:]{3,30}):\s/;
/** "Buy milk and also call Ann today": the second is a matter of its own. */
const OWN_MATTER =
  /\b(?:also|then|but|plus|afterwards|no (?:date|deadline))\b/i;

/** "On Thursday: charge the camera, empty the fridge". */
function dayFirst(adds: Add[], text: string, clock: Clock) {
  const [, date = ""] = DATE_FIRST.exec(text) ?? [];
  return date && isDate(date, clock) ? adds[0]?.task.due : undefined;
}

/** "Water the plants and feed the cat on Saturday". */
function dayLast(adds: Add[], text: string, clock: Clock) {
  const [last, ...others] = [...adds].reverse();
  const due = last && !last.task.repeat ? last.task.due : undefined;
  const joins = text.split(/ and /i).length === adds.length;
  if (!due || !isDay(due) || !joins || OWN_MATTER.test(text)) return undefined;
  const words = text.split(/\s+/);
  const ends = [2, 3, 4].some((count) =>
    isDate(words.slice(-count).join(" "), clock),
  );
  const isLastWord = readWhen(words.at(-1)!, clock).when?.day !== undefined;
  return others.every(isBare) && (ends || isLastWord) ? due : undefined;
}

/** Deeds that share one day, each with it. */
export function withDayOfAll(
  intents: Intent[],
  text: string,
  clock: Clock,
): Intent[] {
  const adds = intents.filter(isAdd);
  if (adds.length < 2 || adds.length < intents.length) return intents;
  const due = dayFirst(adds, text, clock) ?? dayLast(adds, text, clock);
  if (!due) return intents;
  return adds.map((add) =>
    isBare(add) ? { ...add, task: { ...add.task, due } } : add,
  );
}
