import type { Task } from "@todo-chat/contract";
import { bulkFilter } from "./bulk.ts";
import type { Target } from "../intent.ts";
import type { Context } from "../language.ts";
import { rule } from "./rule.ts";
import {
  cutAll,
  find,
  has,
  keep,
  readSaid,
  written,
  type Said,
} from "./said.ts";
import { meansAll, readTarget } from "./target.ts";
import { dueAs, takeOwnDate } from "./own-date.ts";
import { cutFirst, withoutCourtesy } from "./tidy.ts";
import { takeParts } from "./parts.ts";
import { fullWords } from "./words.ts";

const AND = new Set(["aur", ",", "and"]);

const COUNT_OF_THEM = rule("(?:donon|tinon|charon|sab)(?= $)");

/** "Dhaniya podina": titles one after another, each of them whole, and nothing else. */
function readTitles(said: Said, tasks: Task[]): Target | undefined {
  const words = new Set(
    fullWords(written(cutFirst(said, [COUNT_OF_THEM]) ?? said)),
  );
  const open = tasks.filter(({ done }) => !done);
  const whole = open.filter(({ title }) =>
    fullWords(title).every((word) => words.has(word)),
  );
  const named = new Set(whole.flatMap(({ title }) => fullWords(title)));
  const isTitle = open.some(({ title }) => {
    const own = new Set(fullWords(title));
    return [...words].every((word) => own.has(word));
  });
  if (isTitle || whole.length < 2 || named.size < words.size) return undefined;
  const targets = whole.map(({ title }) => ({
    by: "words" as const,
    words: title,
  }));
  return { by: "several", targets };
}

/** "… aur B dono": how many there are in all. */
function oneOf(target: Target): Target {
  if (target.by !== "words") return target;
  const { count: _, ...one } = target;
  return one;
}

/** "A aur B": as long as no title is "A aur B". */
export function readSeveral(said: Said, tasks: Task[]): Target | undefined {
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
    .filter((target) => target !== undefined)
    .map(oneOf);
  if (targets.length > 1) return { by: "several", targets };
  return readTitles(readSaid(whole.words), tasks) ?? whole;
}

const EXCEPT = rule(
  "(?:ke |ko )?(?:(?:ilawa|sava)(?: (?:baqi|ke|kaam))*|chorkar|chorna kar|(?:nahi|chorna)(?: ,)? (?:baqi|lekin))",
);
const EXCEPT_BEFORE = rule("(?<=^ )(?:ilawa|sava|lekin)(?= [^ ]+)");
const SPARED_END = rule("(?:ko |ke )?(?:nahi|ke|ko|chorkar)(?= $)");
const ALL_WORD = rule("(?:baqi )?(?:sab|sara)(?: kaam)?(?: (?:ko|ki))?");

/** "All but the report": the words beside "all" say what stays. */
function readSpared(said: Said, tasks: Task[]): Target | undefined {
  const behind = find(said, EXCEPT);
  if (behind?.from) return readSeveral(keep(said, 0, behind.from), tasks);
  const before = find(said, EXCEPT_BEFORE);
  const named = before && keep(said, before.until);
  return named && readSeveral(cutFirst(named, [SPARED_END]) ?? named, tasks);
}

/** "Nani wale ke ilawa … kal par": what stays, and what is said of the others. */
export function takeSpared(
  said: Said,
  tasks: Task[],
): { except: Target; rest: Said } | undefined {
  const found = find(said, EXCEPT);
  const except = found?.from && readSeveral(keep(said, 0, found.from), tasks);
  return except ? { except, rest: keep(said, found.until) } : undefined;
}

/** "Siwaye gym ke sab …": who is spared before "all" is said. */
export const sparedBefore = (said: Said, tasks: Task[]): Target | undefined =>
  has(said, EXCEPT_BEFORE) ? readSpared(said, tasks) : undefined;

/** "Saare fees wale": the name that all of them have, if any has it. */
function allNamed(said: Said, tasks: Task[]): string | undefined {
  const named = readTarget(cutAll(said, ALL_WORD));
  return named?.by === "words" && holdsName(tasks, named.words)
    ? named.words
    : undefined;
}

export const holdsName = (tasks: Task[], words: string): boolean =>
  tasks.some(({ title }) => title.toLowerCase().includes(words.toLowerCase()));

/** "Baqi sab": all but what was just spoken of. */
const REMAINING = rule("(?<=^ (?:aur |ab )?)baqi (?:sab|sara)");

function readAll(said: Said, { clock, tasks, spoken = [] }: Context): Target {
  const except = readSpared(cutAll(said, ALL_WORD), tasks);
  const filter = except ? {} : bulkFilter(said, clock);
  const named = except ? undefined : allNamed(said, tasks);
  if (named) return { by: "all", filter: { ...filter, search: named } };
  const isRest =
    spoken.length > 0 && !except && Object.keys(filter).length === 0;
  if (isRest && has(said, REMAINING)) return { by: "rest" };
  return { by: "all", filter, ...(except && { except }) };
}

/** "Nahi, mukammal kar do": what was asked before is not wanted. */
const REFUSED = rule(
  "(?<=^ )(?:nahi|na)(?: (?:nahi|,|balke|yar|ji|rok|1 minat))*(?= )",
);

/** Which tasks a request is about, dates beside their names set aside. */
export function targetIn(said: Said, context: Context): { target: Target } {
  const { clock, tasks } = context;
  if (meansAll(said)) return { target: readAll(said, context) };
  const own = takeOwnDate(cutFirst(said, [REFUSED]) ?? said, clock);
  const undated = withoutCourtesy(takeParts(own.rest, clock).rest);
  const target = readSeveral(undated, tasks) ?? readTarget(own.rest);
  return { target: dueAs(target ?? { by: "it" }, own.due) };
}
