import type { Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { matching } from "../match.ts";
import { readRanks } from "./priority.ts";
import { rule } from "./rule.ts";
import { find, has, keep, wordsOf, written, type Said } from "./said.ts";
import { readTarget, toTarget } from "./target.ts";
import { cutFirst, titleOf } from "./tidy.ts";
import { ASKING, ASKING_END as END } from "./verbs.ts";
import { tellingWords } from "./words.ts";
import { takeParts } from "./parts.ts";

const INSTEAD = rule("(?:ki |ke )bajaye");
const RENAMES = [
  rule(
    `(?:ka|ki|ke)? ?title(?: (?:badal|kar|karke|ke|ko|ab|do(?= ,)|,))*(?= [^ ]+ .*(?:kar|kardo|rakh|likh|do))`,
  ),
  rule(
    `(?<!(?:tarikh|vaqt|due|priority) )(?:ko )?(?:badal|rename|update) (?:kar|karna|kar ke|karke|ke)(?: ke)?`,
  ),
  rule(`(?:ko )?rename(?: (?:kar|kardo|karke|karna|do|de|ke|to))*`),
  rule(
    `(?:ko )?(?:mita|hata)(?: kar)? (?:kar|ke)(?: (?:is|us) ki bajaye)?(?= .* likh${ASKING}${END})`,
  ),
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

const DATE_ALONE = rule(
  "(?<=^ )(?:(?:sarhe|sava|paune) )?(?:\\d+|do)(?: (?:ko|tak|par|baje|tarikh))*(?= $)",
);

const REPEAT_END = rule("repeat(?= $)");

const isDate = (value: Said, clock: Clock): boolean =>
  has(value, DATE_ALONE) ||
  takeParts(cutFirst(value, [REPEAT_END]) ?? value, clock).rest.tokens
    .length === 0;

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
  if (!isOutright && isDate(value, clock)) return undefined;
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

const INFINITIVE = /[^ ]{2,}(?:na|ni|ne|نا|نی|نے)(?: hai)? $/u;
const NAMED_SO = rule(`(?:bana|likh|rakh)${ASKING}${END}`);

/** "The bathroom light" and "the kitchen light": what is like a title is one. */
const TELLING = 3;

function sharesWord(one: string, other: string): boolean {
  const words = new Set(one.toLowerCase().split(" "));
  return other
    .toLowerCase()
    .split(" ")
    .some((word) => word.length >= TELLING && words.has(word));
}

const ORDERED = rule(
  "{NUM}|mukammal|done|khatam|delete|mita|hata|nikal|cancel|shift|badal|update|tag|#tag|priority|list|aage|late|pehla|bad|note|remind|kis|kuch|aur|ise|use|vala|mark|khol|repeat",
);

/** Something to do in many words, or what is "made" of it as long as that is no date. */
function isTitle(value: Said, said: Said, clock: Clock): boolean {
  if (INFINITIVE.test(wordsOf(value))) return true;
  const untouched = readRanks(takeParts(value, clock).rest).rest;
  const isLong = value.tokens.length > 2 && !has(value, ORDERED);
  return (
    (isLong || has(said, NAMED_SO)) &&
    value.tokens.length > 1 &&
    untouched.tokens.length === value.tokens.length
  );
}

/** "… ko badal ke …", "… ko … mein badal do". */
const CHANGED_FIRST = rule(
  "(?<=^ )(?:badal|update|rename|mita|hata)(?: kar)?(?: (?:kar|ke))+(?= [^ ]+ )",
);
const INTO = rule("mein(?= $)");

/** "Bazar jana ko imtiaz jana kar do": from a title to another one. */
export function readRetitled(
  said: Said,
  { tasks, clock }: Context,
): Intent | undefined {
  const places = said.tokens.flatMap(({ word }, at) =>
    word === "ko" ? [at] : [],
  );
  const named = (at: number) =>
    tasks.find(
      ({ title }) =>
        title.toLowerCase() === written(keep(said, 0, at)).toLowerCase(),
    );
  const place = places.find(named);
  const ordered = place && cutFirst(keep(said, place + 1), [RENAME_END]);
  if (!ordered) return undefined;
  const body = cutFirst(ordered, [CHANGED_FIRST, INTO]) ?? ordered;
  const { title: words } = named(place)!;
  const title = titleOf(body);
  const isLike = !has(said, RENAMED) && sharesWord(words, title);
  if (!isLike && !isTitle(body, said, clock)) return undefined;
  return {
    kind: "update",
    target: { by: "words", words },
    changes: { title },
  };
}

/** "Samosay ki jagah pakoray", of a task that is there. */
export function readReplaced(
  said: Said,
  { tasks, clock }: Context,
): Intent | undefined {
  const [named, value] = around(said, INSTEAD) ?? [];
  const target = named && readTarget(named);
  if (!value || target?.by !== "words") return undefined;
  const isDated =
    takeParts(value, clock).rest.tokens.length < value.tokens.length;
  const isThere = matching(tasks, target.words, tellingWords).length > 0;
  const title = titleOf(value);
  return isThere && title && !isDated
    ? { kind: "update", target, changes: { title } }
    : undefined;
}
