import { localDay, type Clock } from "../clock.ts";
import { readDated } from "./dated.ts";
import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { withoutOldDate } from "./moved.ts";
import { LEVELS } from "./priority.ts";
import { rule } from "./rule.ts";
import { cutOut, find, keep, type Said } from "./said.ts";
import { readTags } from "./tags.ts";
import { cutFirst } from "./tidy.ts";
import { holdsName, sparedBefore, takeSpared } from "./whom.ts";

const ALL_OF = rule(
  "(?:(?<day>aaj|kal|parson) (?:ke |ki |vala )?)?(?:sab|sara)(?: (?:kaam|kuch))?(?: (?:ko|ki|ke))?|(?<only>aaj|kal|parson) (?:ke|vala) kaam(?: ko)?",
);
const LATE_ONES = rule(
  "(?:jo )?(?:kaam )?(?:late|guzar|vaqt guzar|vaqt nikal)(?: (?:hai|ho|hua|gaya|hogaya|raha|chuka))*(?: (?:vo|un|in|use|ise|vala|kaam|sab))+(?: (?:ko|ki))?",
);
const DAYS_AWAY: Record<string, number> = { aaj: 0, kal: 1, parson: 2 };

/** "Jo late hain unko aaj pe kar do". */
function readLate(said: Said, clock: Clock): Intent | undefined {
  const rest = cutFirst(said, [LATE_ONES]);
  const moved = rest && readDated(rest, clock);
  return moved?.kind === "update"
    ? { ...moved, target: { by: "all", filter: { overdue: true } } }
    : undefined;
}

const REMAINING = rule("baqi (?:sab|sara)(?: kaam)?(?: (?:ko|ki|ke))?");

/** "Baqi sab kal kar do": all but what was just spoken of. */
function readRemaining(
  said: Said,
  { clock, spoken = [] }: Context,
): Intent | undefined {
  const rest = spoken.length > 0 ? cutFirst(said, [REMAINING]) : undefined;
  const change = rest && readDated(withoutOldDate(rest), clock);
  return change?.kind === "update" && change.target.by === "it"
    ? { ...change, target: { by: "rest" } }
    : undefined;
}

const RANKED_ALL = rule(
  "(?<level>high|medium|low|zaruri|aham|fori)(?: priority)? vala(?= (?:sab|sara)(?: kaam)? )",
);

/** "All the important ones to tomorrow". */
function readRanked(said: Said, clock: Clock): Intent | undefined {
  const level = find(said, RANKED_ALL)?.groups["level"];
  const priority = LEVELS[level ?? ""];
  const rest = cutFirst(cutFirst(said, [RANKED_ALL]) ?? said, [ALL_OF]);
  const change = priority && rest && readDated(rest, clock);
  return change?.kind === "update" && change.target.by === "it"
    ? { ...change, target: { by: "all", filter: { priority } } }
    : undefined;
}

const TAGGED = rule(
  "#tag(?: tag)? (?:vala|ka|ki|ke)|(?!(?:is|us|ye|vo|kuch) )[^ ]+ tag (?:vala|ka|ki|ke)",
);

/** "Office tag wale sab kal par": those that have the tag, and not the tag for all. */
function readTagged(said: Said, clock: Clock): Intent | undefined {
  const found = find(said, TAGGED);
  const rest = found && cutFirst(cutOut(said, found), [ALL_OF]);
  const change = rest && readDated(rest, clock);
  const [tag] = found ? readTags(keep(said, found.from, found.until)).tags : [];
  return tag && change?.kind === "update" && change.target.by === "it"
    ? { ...change, target: { by: "all", filter: { tag } } }
    : undefined;
}

/** "All but the report to tomorrow". */
function readAllBut(said: Said, { clock, tasks }: Context): Intent | undefined {
  const found = find(said, ALL_OF);
  if (!found) return undefined;
  const first = sparedBefore(keep(said, 0, found.from), tasks);
  const spared = first
    ? { except: first, rest: keep(said, found.until) }
    : takeSpared(cutOut(said, found), tasks);
  if (!spared) return undefined;
  const change = readDated(spared.rest, clock);
  const target = { by: "all", filter: {}, except: spared.except } as const;
  return change?.kind === "update" && change.target.by === "it"
    ? { ...change, target }
    : undefined;
}

/** "All of today's to tomorrow": the first day says which, the second where to. */
function readBulk(said: Said, { clock, tasks }: Context): Intent | undefined {
  const found = find(said, ALL_OF);
  const change = found && readDated(withoutOldDate(cutOut(said, found)), clock);
  if (change?.kind !== "update") return undefined;
  const away = DAYS_AWAY[found?.groups["day"] ?? found?.groups["only"] ?? ""];
  const day = away === undefined ? undefined : localDay(clock, away);
  const { target } = change;
  const isNamed = target.by === "words" && holdsName(tasks, target.words);
  const filter = {
    ...(day && { dueFrom: day, dueUntil: day }),
    ...(isNamed && { search: target.words }),
  };
  return { ...change, target: { by: "all", filter } };
}

/** A change to several tasks that are not named one by one. */
export const readChangeOfMany = (
  said: Said,
  context: Context,
): Intent | undefined =>
  readLate(said, context.clock) ??
  readRemaining(said, context) ??
  readRanked(said, context.clock) ??
  readTagged(said, context.clock) ??
  readAllBut(said, context) ??
  readBulk(said, context);
