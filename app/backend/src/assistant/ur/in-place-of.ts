import type { Task } from "@todo-chat/contract";
import { distance } from "fastest-levenshtein";
import type { Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { matching } from "../match.ts";
import { takeParts } from "./parts.ts";
import { rule } from "./rule.ts";
import { find, has, keep, wordsOf, written, type Said } from "./said.ts";
import { cutFirst, titleOf } from "./tidy.ts";
import { ASKING, ASKING_END as END } from "./verbs.ts";
import { tellingWords } from "./words.ts";

const IN_PLACE = rule(
  "(?:ki |ke )bajaye|ko (?:badal|rename) (?:kar|karke|ke)(?: ke)?",
);
/** "Rpeort ko report kar do": what is hardly another word mends it. */
const MENDED = rule("ko(?= [^ ]+ (?:kar|kardo|likh|bana|#quoted) )");
const SLIP = 2;
const isSlip = (one: string, other: string): boolean =>
  one.length > SLIP && one !== other && distance(one, other) <= SLIP;
const RENAME_END = rule(
  `(?:(?:se|ko) )?(?:kar|kardo|rakh|likh|bana|badal|hona chahiye|add)${ASKING}${END}`,
);
const WHOLE = rule("vala|kaam|title|tarikh|vaqt");
/** "Aatay mein 5 kilo ki jagah …": the task, and what of its title goes. */
const WITHIN = rule("(?<=[^ ] )mein(?= [^ ]+)");
const INFINITIVE = /[^ ]{2,}(?:na|ni|ne|نا|نی|نے)(?: hai)? $/u;
const TELLING = 3;

/** What stays of a title is said again: then all of it is said. */
function saysAll(by: string, title: string, old: string): boolean {
  const said = new Set(by.split(" "));
  return title
    .replace(old, "")
    .split(" ")
    .some((word) => word.length >= TELLING && said.has(word));
}

const holding =
  (words: string) =>
  ({ done, title }: Task): boolean =>
    !done && ` ${title.toLowerCase()} `.includes(` ${words.toLowerCase()} `);

function oldIn(named: Said, tasks: Task[]): [Task, string] | undefined {
  const within = find(named, WITHIN);
  const of = within && written(keep(named, 0, within.from));
  const old = written(within ? keep(named, within.until) : named);
  const among = of ? matching(tasks, of, tellingWords) : tasks;
  const [task, ...others] = among.filter(holding(old));
  return task && others.length === 0 ? [task, old] : undefined;
}

interface Words {
  named: Said;
  value: Said;
  /** Said in so many words; else only a slip is mended. */
  isOutright: boolean;
}

/** What stands before and behind "in the place of". */
function around(said: Said): Words | undefined {
  const outright = find(said, IN_PLACE);
  const found = outright ?? find(said, MENDED);
  const named = found && keep(said, 0, found.from);
  if (!named || has(named, WHOLE)) return undefined;
  const behind = keep(said, found.until);
  const value = cutFirst(behind, [RENAME_END]) ?? behind;
  return { named, value, isOutright: outright !== undefined };
}

const isDated = (value: Said, clock: Clock): boolean =>
  takeParts(value, clock).rest.tokens.length < value.tokens.length;

/** "Ali ki jagah Hamza", of "Ali ko phone karna hai": the rest of the title stays. */
export function readInPlace(
  said: Said,
  { tasks, clock }: Context,
): Intent | undefined {
  const words = around(said);
  const [task, old] = (words && oldIn(words.named, tasks)) ?? [];
  if (!words || !task || !old || isDated(words.value, clock)) return undefined;
  const by = titleOf(words.value);
  const isPart = words.isOutright || isSlip(old, by);
  const isWhole =
    INFINITIVE.test(wordsOf(words.value)) || saysAll(by, task.title, old);
  if (!by || !isPart || isWhole) return undefined;
  const title = ` ${task.title} `.replace(` ${old} `, ` ${by} `).trim();
  const target = { by: "words", words: task.title } as const;
  return { kind: "update", target, changes: { title } };
}
