import type { Task } from "@todo-chat/contract";
import type { Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import { rule } from "./rule.ts";
import { find, has, keep, wordsOf, written, type Said } from "./said.ts";
import { toTarget } from "./target.ts";
import { cutFirst, titleOf } from "./tidy.ts";
import { ASKING, ASKING_END as END } from "./verbs.ts";
import { takeParts } from "./parts.ts";

const INSTEAD = rule("(?:ki |ke )bajaye");
const RENAMES = [
  rule(
    `(?:ka|ki|ke)? ?title(?: (?:badal|kar|karke|ke|ko|ab))*(?= [^ ]+ .*(?:kar|kardo|rakh|likh|do))`,
  ),
  rule(
    `(?<!(?:tarikh|vaqt|due|priority) )(?:ko )?(?:badal|rename) (?:kar|karna|kar ke|karke|ke)(?: ke)?`,
  ),
  rule(`(?:ko )?rename(?: (?:kar|kardo|karke|karna|do|de|ke|to))*`),
];
const RENAME_END = rule(
  `(?:(?:se|ko) )?(?:kar|kardo|rakh|likh|bana|badal|hona chahiye|add)${ASKING}${END}`,
);

const RENAMED = rule("rename");
const OUTRIGHT = rule("rename|title");

/** The words before and behind the one that a rule finds. */
function around(said: Said, pattern: RegExp): [Said, Said] | undefined {
  const found = find(said, pattern);
  return found && [keep(said, 0, found.from), keep(said, found.until)];
}

const TITLE_AFTER = rule("ko(?= #quoted (?:kar|kardo|rakh|likh|bana) )");

/** A new title: "X ki jagah Y likh do". */
export function readRename(said: Said, clock: Clock): Intent | undefined {
  const instead = around(said, INSTEAD);
  const parts =
    instead ??
    around(said, TITLE_AFTER) ??
    RENAMES.map((one) => around(said, one)).find(Boolean);
  const isNamed = parts && (has(parts[1], RENAME_END) || has(said, RENAMED));
  if (!isNamed) return undefined;
  const value = cutFirst(parts[1], [RENAME_END]) ?? parts[1];
  const isOutright = has(said, OUTRIGHT);
  if (!isOutright && takeParts(value, clock).rest.tokens.length === 0)
    return undefined;
  const title = titleOf(value);
  return title
    ? { kind: "update", ...toTarget(parts[0]), changes: { title } }
    : undefined;
}

const NOTE = rule(
  "(?:mein|par|ke sath)(?: ye)? (?:likh|dal)(?: (?:do|de|lo))*(?: ye)? (?:ke_that|ke|:|,)|(?:mein|par|ko|ke sath|ka|ki)(?: ye)? note (?:likh|add|laga|dal|kar|kardo|rakh)(?: (?:do|de|lo|kar|kardo))*(?: (?:ke_that|ke|:|,))*",
);

const NOTE_BEHIND = rule(
  "(?:(?:,|\\.|-|aur|sath) )*note(?: (?:mein|ye|likh|likhna|dal|kar|kardo|do|de|lena|lo|karna))* (?::|ke_that|-)(?= [^ ]+ )",
);

/** "…, note: …": what is said of a task that is added. */
export function readNoteBehind(said: Said): { notes?: string; rest: Said } {
  const found = find(said, NOTE_BEHIND);
  if (!found?.from) return { rest: said };
  const notes = titleOf(keep(said, found.until));
  return { notes, rest: keep(said, 0, found.from) };
}

/** "X mein note likho: …". */
export function readNote(said: Said): Intent | undefined {
  const [named, note] = around(said, NOTE) ?? [];
  const notes = note && titleOf(note);
  return notes
    ? { kind: "update", ...toTarget(named), changes: { notes } }
    : undefined;
}

const KO = rule("ko(?= )");
const INFINITIVE = /[^ ]{2,}(?:na|ni|ne|نا|نی|نے)(?: hai)? $/u;

/** "Bazar jana ko imtiaz jana kar do": from a title to something to do. */
export function readRetitled(said: Said, tasks: Task[]): Intent | undefined {
  const [named, value] = around(said, KO) ?? [];
  const body = value && cutFirst(value, [RENAME_END]);
  if (!named || !body || !INFINITIVE.test(wordsOf(body))) return undefined;
  const words = written(named).trim().toLowerCase();
  const task = tasks.find(({ title }) => title.toLowerCase() === words);
  const title = titleOf(body);
  return task && title
    ? {
        kind: "update",
        target: { by: "words", words: task.title },
        changes: { title },
      }
    : undefined;
}
