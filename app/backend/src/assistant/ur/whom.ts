import type { Task } from "@todo-chat/contract";
import { bulkFilter } from "./bulk.ts";
import type { Target } from "../intent.ts";
import type { Context } from "../language.ts";
import { keep, type Said } from "./said.ts";
import { meansAll, readTarget } from "./target.ts";
import { withoutCourtesy } from "./tidy.ts";
import { takeParts } from "./when.ts";

const AND = new Set(["aur", ",", "and"]);

/** "A aur B": as long as no title is "A aur B". */
function readSeveral(said: Said, tasks: Task[]): Target | undefined {
  const whole = readTarget(said);
  const isTitle = ({ words }: { words: string }) =>
    tasks.some(({ title }) => title.includes(words));
  if (whole?.by !== "words" || isTitle(whole)) return whole;
  const places = said.tokens.flatMap(({ word }, place) =>
    AND.has(word) ? [place] : [],
  );
  const targets = [-1, ...places]
    .map((place, index) => keep(said, place + 1, places[index]))
    .map(readTarget)
    .filter((target) => target !== undefined);
  return targets.length > 1 ? { by: "several", targets } : whole;
}

/** Which tasks a request is about, dates beside their names set aside. */
export function targetIn(
  said: Said,
  { clock, tasks }: Context,
): { target: Target } {
  if (meansAll(said))
    return { target: { by: "all", filter: bulkFilter(said, clock) } };
  const undated = withoutCourtesy(takeParts(said, clock).rest);
  const target = readSeveral(undated, tasks) ?? readTarget(said);
  return { target: target ?? { by: "it" } };
}
