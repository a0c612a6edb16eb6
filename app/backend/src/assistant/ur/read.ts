import { asksToAdd, readTask } from "./add.ts";
import { readChange, readClear } from "./change.ts";
import { readClauses } from "./clauses.ts";
import type { Clock } from "../clock.ts";
import { readPriority } from "./priority.ts";
import type { Changes, Draft, Filter, Target } from "./draft.ts";
import {
  cutComplete,
  cutDelete,
  cutReopen,
  forbids,
  isNeed,
} from "./finish.ts";
import { readList } from "./list.ts";
import { rule } from "./rule.ts";
import { has, readSaid, wordsOf, cutAll, keep, type Said } from "./said.ts";
import { readTalk } from "./small-talk.ts";
import { readTags } from "./tags.ts";
import { meansAll, readTarget } from "./target.ts";
import { hasWords, withoutCourtesy } from "./tidy.ts";
import { takeParts, isoDay } from "./when.ts";

export interface Reading {
  clock: Clock;
  /** Titles of the person's tasks: what "kal meeting rakh do" is about. */
  titles: string[];
}

const TARGET_WORDS = rule("(?:vala|vale)");
const REFERENCE = rule("(?:ise|use|is|us|vo|ye|in|un|donon)");

function allFilter(said: Said, clock: Clock): Filter {
  const { parts, rest } = takeParts(said, clock);
  const tags = has(rest, rule("#tag|tag")) ? readTags(rest).tags : [];
  const day = parts.day && isoDay(parts.day);
  const done = has(
    said,
    rule("(?:mukammal|done|khatam|ho chuka|hogaya|ho gaya|pura)"),
  );
  return {
    ...(day && { dueFrom: day, dueUntil: day }),
    ...(tags[0] && { tag: tags[0] }),
    ...(done && { status: "done" }),
    ...(has(said, rule("(?:late|overdue|guzar)")) && { overdue: true }),
  };
}

const DONE_ONES = rule(
  "(?:jo |tamam |sara |sab )*(?:kaam )?(?:mukammal|done|khatam|pura|ho chuka|hogaya|ho gaya)(?: (?:shuda|hai|hua|vala|chuka))*(?: kaam)?",
);
const AND = new Set(["aur", ",", "and"]);

/** "A aur B": as long as no title is "A aur B". */
function readSeveral(said: Said, titles: string[]): Target | undefined {
  const whole = readTarget(said);
  if (
    whole?.by !== "words" ||
    titles.some((title) => title.includes(whole.words))
  )
    return whole;
  const places = said.tokens.flatMap(({ word }, place) =>
    AND.has(word) ? [place] : [],
  );
  const targets = [-1, ...places]
    .map((place, index) =>
      readTarget(keep(said, place + 1, places[index] ?? said.tokens.length)),
    )
    .filter((target) => target !== undefined);
  return targets.length > 1 ? { by: "several", targets } : whole;
}

function targetOf(said: Said, { clock, titles }: Reading): { target?: Target } {
  if (meansAll(said))
    return { target: { by: "all", filter: allFilter(said, clock) } };
  const undated = withoutCourtesy(takeParts(said, clock).rest);
  const target = readSeveral(undated, titles) ?? readTarget(said);
  return target ? { target } : {};
}

function readDelete(said: Said, reading: Reading): Draft | undefined {
  const rest = cutDelete(said);
  if (!rest) return undefined;
  const isList =
    /^ (?:(?:puri|pura|meri|mera|sara|sab|apna|poori) )*(?:list|kaam)(?: (?:ko|ki|ka))* $/u.test(
      wordsOf(rest),
    );
  const doneOnes =
    has(rest, DONE_ONES) && has(rest, rule("kaam|jo|sab|sara|in|un"));
  if (isList) return { kind: "delete", target: { by: "all", filter: {} } };
  if (doneOnes)
    return {
      kind: "delete",
      target: { by: "all", filter: { status: "done" } },
    };
  return { kind: "delete", ...targetOf(rest, reading) };
}

function readFinish(said: Said, reading: Reading): Draft | undefined {
  if (
    isNeed(said) &&
    !has(
      said,
      rule(
        "(?:hogaya|karliya|kardiya|liya|diya|gaya|chuka|kiya|hua|aya|done|mukammal|khatam) hai",
      ),
    )
  )
    return undefined;
  const reopened = cutReopen(said);
  if (reopened) return { kind: "reopen", ...targetOf(reopened, reading) };
  const completed = cutComplete(said);
  return completed && { kind: "complete", ...targetOf(completed, reading) };
}

const IMPERATIVE = rule(
  "(?:kar|kardo|do|de|lo|dikha|bata|suna|ja|rakh|likh)(?=(?: (?:please|na|yar|ji|,|\\.|!))* $)",
);
const FUTURE = rule(
  "(?:ga|hai|hoga|karunga|jaunga|chahiye|[^ ]+(?:unga|ungi|enge|ngay|oonga|oongi|ega|egi|یں|وں|ؤں) ga|[^ ]+(?:unga|ungi|enge|oongi|oonga|engay|ainge|ینگے|ونگا|ونگی)|[^ ]+(?:na|ni|ne|نا|نی|نے))(?=(?: (?:please|na|yar|ji|,|\\.|!|se|ko))* $)",
);

const SMALL = 2;

function readAdd(said: Said, clock: Clock, listed: boolean): Draft {
  if (has(said, rule("tha(?=(?: [.!])* $)")) && !asksToAdd(said))
    return { kind: "unknown" };
  const task = readTask(said, clock);
  const bare = said.tokens.length <= SMALL && !task.due && !listed;
  if (!task.title)
    return asksToAdd(said) ? { kind: "add", task } : { kind: "unknown" };
  const sure =
    listed ||
    asksToAdd(said) ||
    task.due ||
    task.priority ||
    task.tags ||
    has(said, FUTURE);
  if (!sure && (bare || has(said, IMPERATIVE) || !has(said, FUTURE)))
    return { kind: "unknown" };
  return { kind: "add", task };
}

const AROUND_VALUE = rule(
  "(?:nahi|balke|maaf|oho|,|\\.|matlab|asal mein|par|ko|kar|kardo|do|sirf|rakh|shift|bhi|hai|bana|priority|ise|use)",
);

/** A date or a priority alone changes what was spoken of last. */
function readValueAlone(said: Said, clock: Clock): Draft | undefined {
  const ranked = readPriority(said);
  const { parts, rest } = takeParts(ranked.rest, clock);
  if (hasWords(cutAll(rest, AROUND_VALUE))) return undefined;
  const dated = parts.day ?? parts.time ?? parts.moment;
  const changes: Changes = {
    ...(dated && { when: parts }),
    ...(parts.repeat && { repeat: parts.repeat }),
    ...(ranked.priority && { priority: ranked.priority }),
  };
  return Object.keys(changes).length > 0
    ? { kind: "update", target: { by: "it" }, changes }
    : undefined;
}

const matches = (target: Target | undefined, titles: string[]): boolean =>
  target?.by !== "words" ||
  titles.some(
    (title) => title.includes(target.words) || target.words.includes(title),
  );

function readUpdate(said: Said, { clock, titles }: Reading): Draft | undefined {
  const change = readChange(said, clock);
  if (change?.kind !== "update") return undefined;
  const named =
    has(said, TARGET_WORDS) ||
    has(said, REFERENCE) ||
    matches(change.target, titles);
  const adds = asksToAdd(said);
  return named || !adds ? change : undefined;
}

const ASKS = rule("\\?|kya|kitna|kaun|kab");
const STRONGLY_OPEN = rule(
  "reopen|(?:dobara|vapas|phir se) (?:khol|open)|khol",
);
const NAMED_BRIEFLY = 4;

/** A few words that name a task answer "which one?". */
function readChoice(said: Said): Draft {
  const target =
    said.tokens.length <= NAMED_BRIEFLY && hasWords(said)
      ? readTarget(said)
      : undefined;
  return target ? { kind: "choose", target } : { kind: "unknown" };
}

function readCommand(said: Said, reading: Reading): Draft | undefined {
  const { clock } = reading;
  const adds = asksToAdd(said);
  if (has(said, STRONGLY_OPEN) && !adds) {
    const opened = readFinish(said, reading);
    if (opened) return opened;
  }
  const asks = !isNeed(said) || has(said, ASKS);
  return (
    readClear(said) ??
    readUpdate(said, reading) ??
    readDelete(said, reading) ??
    (asks && !adds ? readList(said, clock) : undefined) ??
    (adds ? undefined : readFinish(said, reading)) ??
    readValueAlone(said, clock)
  );
}

function readClause(
  { said: clause, listed }: { said: Said; listed: boolean },
  reading: Reading,
): Draft {
  const said = withoutCourtesy(clause);
  const titled = has(said, rule("#quoted")) && asksToAdd(said);
  if (listed || titled) return readAdd(said, reading.clock, listed);
  if (forbids(said) && !has(said, rule("bhul|bhulna"))) return { kind: "keep" };
  const draft =
    readCommand(said, reading) ?? readAdd(said, reading.clock, false);
  return draft.kind === "unknown" ? readChoice(said) : draft;
}

/** What a message asks for, in the order in which it is said. */
export function readUrdu(text: string, reading: Reading): Draft[] {
  const said = readSaid(text);
  const talk = readTalk(said);
  if (talk) return [{ kind: talk }];
  return readClauses(said).map((clause) => readClause(clause, reading));
}
