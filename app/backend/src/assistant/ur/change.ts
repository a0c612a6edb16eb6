import { localDay, type Clock } from "../clock.ts";
import type { Changes, Intent, Target } from "../intent.ts";
import { readShift, toWhen } from "./moved.ts";
import { BARE_LEVEL, levelNamed, readPriority } from "./priority.ts";
import { rule } from "./rule.ts";
import { cutOut, find, has, keep, type Said } from "./said.ts";
import { readTags } from "./tags.ts";
import { readTarget } from "./target.ts";
import { cutFirst, titleOf, withoutCourtesy } from "./tidy.ts";
import { ASKING } from "./verbs.ts";
import { firstDay } from "../../tasks/recurrence.ts";
import { takeParts, type Parts } from "./when.ts";

const END = "(?=(?: (?:please|na|yar|ji|,|\\.|!|bhi))* $)";
const VERB = `(?:kar|kardo|rakh|rakhna|shift|badal|bana|laga|dal|set|update|postpone|tal|likh|barha|de|lo|ja|add|note|dila)`;
const CHANGE_END = rule(`(?:${VERB}|le ja)${ASKING}${END}`);

const CLEARS: [RegExp, Changes][] = [
  [
    rule(
      `(?:ki|ka|se|ke)?(?: ?due)? ?(?:tarikh|due|vaqt|deadline|date)(?: ko)? (?:hata|khatam|delete|saf|nikal|mita|cancel)${ASKING}${END}`,
    ),
    { due: null },
  ],
  [
    rule(
      `(?:ki|ka|se)? ?priority(?: ko)? (?:hata|khatam|delete|saf|nikal|mita|cancel)${ASKING}${END}`,
    ),
    { priority: null },
  ],
  [
    rule(
      `(?:ka|ke|ki|se)? ?(?:notes?)(?: ko)? (?:hata|khatam|delete|saf|nikal|mita)${ASKING}${END}`,
    ),
    { notes: null },
  ],
  [
    rule(
      `(?:ka|ki|ko|se)? ?(?:repeat|dohrana|dobara dobara|bar bar)(?: (?:ana|ho|karna|hona))?(?: ko)? (?:hata|khatam|delete|band|ruk|rok|mat|nahi)${ASKING}${END}`,
    ),
    { repeat: null },
  ],
];

/** Without a name it is what was spoken of last. */
const to = (said: Said | undefined): { target: Target } => ({
  target: (said && readTarget(said)) ?? { by: "it" },
});

const FROM = rule("se(?= $)");
const UNTAG_END = rule(
  `(?:(?:ka|ki|ko|tag) )*(?:hata|khatam|delete|nikal|mita|saf)${ASKING}${END}`,
);
const UNTAG = rule(
  `(?:se |ka |ki )?tag (?:ko )?(?:hata|khatam|delete|nikal|mita|saf)${ASKING}${END}`,
);

function readUntag(said: Said): Intent | undefined {
  if (!has(said, UNTAG)) return undefined;
  const { tags, rest } = readTags(said);
  const named = cutFirst(rest, [UNTAG_END]) ?? rest;
  return tags.length > 0
    ? {
        kind: "update",
        ...to(cutFirst(named, [FROM]) ?? named),
        changes: { removeTags: tags },
      }
    : undefined;
}

export function readClear(said: Said): Intent | undefined {
  const untagged = readUntag(said);
  if (untagged) return untagged;
  const [clear, changes] = CLEARS.find(([one]) => has(said, one)) ?? [];
  if (!clear || !changes) return undefined;
  return { kind: "update", ...to(cutFirst(said, [clear])), changes };
}

const INSTEAD = rule("(?:ki |ke )bajaye");
const RENAMES = [
  rule(
    `(?:ka|ki|ke)? ?title (?:badal ?)?(?:kar |ke )?(?=[^ ]+ .*(?:kar|kardo|rakh|likh|do))`,
  ),
  rule(`(?:ko )?(?:badal|rename) (?:kar|karna|kar ke|karke|ke)(?: ke)?`),
  rule(`(?:ko )?rename(?: kar(?: ke)?)?(?: to)?`),
];
const RENAME_END = rule(
  `(?:(?:se|ko) )?(?:kar|kardo|rakh|likh|bana|badal|hona chahiye|add)${ASKING}${END}`,
);

/** The words before and behind the one that a rule finds. */
function around(said: Said, pattern: RegExp): [Said, Said] | undefined {
  const found = find(said, pattern);
  return found && [keep(said, 0, found.from), keep(said, found.until)];
}

function readRename(said: Said, clock: Clock): Intent | undefined {
  const instead = around(said, INSTEAD);
  const parts =
    instead ?? RENAMES.map((one) => around(said, one)).find(Boolean);
  if (!parts || !has(parts[1], RENAME_END)) return undefined;
  const value = cutFirst(parts[1], [RENAME_END])!;
  if (instead && takeParts(value, clock).rest.tokens.length === 0)
    return undefined;
  const title = titleOf(value);
  return title
    ? { kind: "update", ...to(parts[0]), changes: { title } }
    : undefined;
}

const NOTE = rule(
  "(?:mein|par|ko|ke sath|ka|ki)(?: ye)? note (?:likh|add|laga|dal|kar|kardo|rakh)(?: (?:do|de|lo|kar|kardo))*(?: (?:ke_that|ke|:|,))*",
);

function readNote(said: Said): Intent | undefined {
  const [named, note] = around(said, NOTE) ?? [];
  const notes = note && titleOf(note);
  return notes
    ? { kind: "update", ...to(named), changes: { notes } }
    : undefined;
}

const BARE_PRIORITY = rule(
  `(?:ko |ki |ka |itna |ye )*(?:priority (?:ko )?)?(?:bohat |sab se |zada )*(?<level>${BARE_LEVEL})(?: priority)?(?: (?:par|mein|vala))*(?: bhi)? (?:bana|kar|kardo|rakh|set|mark|laga)${ASKING}${END}`,
);

function readRanked(said: Said): Intent | undefined {
  const found = find(said, BARE_PRIORITY);
  const priority = levelNamed(found?.groups["level"] ?? "");
  if (!found || !priority) return undefined;
  const rest =
    cutFirst(cutOut(said, found), [
      rule("(?:itna |ab )*(?:zaruri|aham|fori) nahi(?: hai| raha)?(?: ,)?"),
    ]) ?? cutOut(said, found);
  return { kind: "update", ...to(rest), changes: { priority } };
}

/** A date and what goes with it in the place of another: "kal ki bajaye parson". */
const withoutOldDate = (said: Said): Said =>
  cutFirst(said, [
    rule(
      "(?:{DAY}|kal|aaj|parson|{NUM} baje|hafta)(?: ki| ke) bajaye|(?:{DAY}|kal|aaj|parson|{NUM} baje|rozana)(?: ko)? nahi(?: ,)?(?: (?:balke|sirf|ab))?",
    ),
  ]) ?? said;

const mentionsTag = (said: Said): boolean => has(said, rule("#tag|tag"));

/** A new rule moves the task to the first day that it names. */
function repeatFrom(parts: Parts, clock: Clock): Changes {
  const rule = parts.repeat ?? "";
  const day = parts.day ? undefined : firstDay(rule, clock);
  return {
    repeat: { rule },
    ...(day && { when: { ...toWhen(parts), day } }),
  };
}

function readDated(said: Said, clock: Clock): Intent | undefined {
  const tagged = mentionsTag(said) ? readTags(said) : { tags: [], rest: said };
  const ranked = readPriority(tagged.rest);
  const shifted = readShift(ranked.rest);
  const { parts, rest } = takeParts(shifted.rest, clock);
  const changes: Changes = {
    ...(tagged.tags.length > 0 && { addTags: tagged.tags }),
    ...(ranked.priority && { priority: ranked.priority }),
    ...(shifted.shift && { shift: shifted.shift }),
    ...((parts.day || parts.time || parts.moment) && { when: toWhen(parts) }),
    ...(parts.repeat && repeatFrom(parts, clock)),
  };
  if (Object.keys(changes).length === 0) return undefined;
  return { kind: "update", ...to(withoutField(rest)), changes };
}

const FIELD = rule(
  "(?:(?:ki|ka|ke|ko) )?(?:(?:nayi|naya|due|aakhri) )*(?:tarikh|vaqt|due|deadline|priority|repeat|bar bar)(?: (?:ko|badal|kar|ke|karke))*",
);

const withoutField = (said: Said): Said => cutFirst(said, [FIELD]) ?? said;

const ALL_OF = rule(
  "(?:(?<day>aaj|kal|parson) (?:ke |ki |vala )?)?(?:sab|sara)(?: kaam)?(?: (?:ko|ki|ke))?",
);
const DAYS_AWAY: Record<string, number> = { aaj: 0, kal: 1, parson: 2 };

/** "All of today's to tomorrow": the first day says which, the second where to. */
function readBulk(said: Said, clock: Clock): Intent | undefined {
  const found = find(said, ALL_OF);
  const change = found && readDated(withoutOldDate(cutOut(said, found)), clock);
  if (change?.kind !== "update") return undefined;
  const away = DAYS_AWAY[found?.groups["day"] ?? ""];
  const day = away === undefined ? undefined : localDay(clock, away);
  const filter = day ? { dueFrom: day, dueUntil: day } : {};
  return { ...change, target: { by: "all", filter } };
}

/** "… kar do": what comes before the verb says the change. */
export function readChange(said: Said, clock: Clock): Intent | undefined {
  const noted = readNote(said);
  if (noted ?? !has(said, CHANGE_END)) return noted;
  const ranked = readRanked(said);
  const special = readRename(said, clock);
  if (special ?? ranked) return special ?? ranked;
  const body = cutFirst(said, [CHANGE_END])!;
  return (
    readBulk(body, clock) ??
    readDated(withoutOldDate(withoutCourtesy(body)), clock)
  );
}

const CORRECTED = rule(
  "(?:rozana|har [^ ]+|{DAY}|kal|aaj|parson|{NUM} baje)(?: ko)? nahi(?: ,)?(?: (?:balke|sirf|bas|ab))?",
);
const NEED_END = rule("(?:[^ ]+(?:na|ni|ne|نا|نی|نے) )?hai(?=(?: [.!])* $)");

/** "Not daily, only on Fridays": about a task that is there. */
export function readCorrection(said: Said, clock: Clock): Intent | undefined {
  if (!has(said, CORRECTED)) return undefined;
  const body = cutFirst(said, [CORRECTED])!;
  return readDated(cutFirst(body, [NEED_END]) ?? body, clock);
}
