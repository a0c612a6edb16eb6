import { firstDay } from "../../tasks/recurrence.ts";
import { localDay, type Clock } from "../clock.ts";
import type { Changes, Intent } from "../intent.ts";
import {
  asField,
  readShift,
  toWhen,
  withoutOldDate,
  withoutOldNumber,
} from "./moved.ts";
import { dueAs, takeOwnDate } from "./own-date.ts";
import { readRanks } from "./priority.ts";
import { readFavoured, readRanked } from "./ranked.ts";
import { rule } from "./rule.ts";
import { cutOut, find, has, type Said } from "./said.ts";
import { readRenameTo } from "./rename-to.ts";
import { readRename, readNote } from "./reword.ts";
import { readHashTags, readTags } from "./tags.ts";
import { toTarget } from "./target.ts";
import { cutFirst, withoutCourtesy } from "./tidy.ts";
import { holdsName } from "./whom.ts";
import type { Context } from "../language.ts";
import { ASKING, ASKING_END as END } from "./verbs.ts";
import { takeParts, takeUntil, type Parts } from "./parts.ts";

const VERB = `(?:mark|kar|kardo|rakh|rakhna|shift|badal|bana|laga|dal|set|update|postpone|tal|likh|barha|(?:de|lo|ja)(?! ana)|add|note|dila|dohrana)`;
export const CHANGE_END = rule(
  `(?:${VERB}|le ja|(?<=(?:tak|ko|par|ke liye) )rok|(?<=tag )do)${ASKING}${END}`,
);

const mentionsTag = (said: Said): boolean => has(said, rule("#tag|tag"));

/** "Kal vali meeting parson": the first date says which one, the second what it becomes. */
export function readMoved(said: Said, clock: Clock): Intent | undefined {
  const bare = withoutOldNumber(withoutOldDate(said));
  const own = takeOwnDate(bare, clock);
  const moved = own.due && readDated(own.rest, clock);
  return moved?.kind === "update" && /^(?:words|it)$/.test(moved.target.by)
    ? { ...moved, target: dueAs(moved.target, own.due) }
    : readDated(bare, clock);
}

/** A new rule moves the task to the first day that it names, if it names one. */
export function repeatFrom(parts: Parts, clock: Clock): Changes {
  const rule = parts.repeat ?? "";
  const isTied = parts.day ?? !/BY/.test(rule);
  const day = isTied ? undefined : firstDay(rule, clock);
  return {
    repeat: { rule },
    ...(day && { when: { ...toWhen(parts), day } }),
  };
}

/** What a text says of a task beside its name. */
export function readDated(said: Said, clock: Clock): Intent | undefined {
  const tagged = mentionsTag(said) ? readTags(said) : { tags: [], rest: said };
  const ranked = readRanks(tagged.rest);
  const shifted = readShift(ranked.rest);
  const { parts, rest } = takeUntil(takeParts(shifted.rest, clock), clock);
  const changes: Changes = {
    ...(tagged.tags.length > 0 && { addTags: tagged.tags }),
    ...(ranked.priority && { priority: ranked.priority }),
    ...(shifted.shift && { shift: shifted.shift }),
    ...((parts.day || parts.time || parts.moment) && { when: toWhen(parts) }),
    ...(parts.repeat && repeatFrom(parts, clock)),
  };
  if (Object.keys(changes).length === 0) return undefined;
  return { kind: "update", ...toTarget(withoutField(rest)), changes };
}

const FIELD = rule(
  "(?:(?:ki|ka|ke|ko) )?(?:(?:naya|due|akhri) )*(?:tarikh|vaqt|due|deadline|priority|repeat|bar bar|remind|yad dihani|alarm|yad)(?: (?:ko|badal|kar|ke|karke))*",
);

export const withoutField = (said: Said): Said =>
  cutFirst(said, [FIELD]) ?? said;

const ALL_OF = rule(
  "(?:(?<day>aaj|kal|parson) (?:ke |ki |vala )?)?(?:sab|sara)(?: kaam)?(?: (?:ko|ki|ke))?|(?<only>aaj|kal|parson) (?:ke|vala) kaam(?: ko)?",
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

const OVER = rule("(?:hogaya|(?:ho|kar|de|lo) (?:gaya|diya|liya))(?: hai)?");

/** The date came behind the verb: "sabzi pe reminder laga do 5 baje". */
export function readChangeBefore(said: Said, clock: Clock): Intent | undefined {
  if (has(said, ENDING) || has(said, OVER)) return undefined;
  if (readShift(said).shift) return readDated(said, clock);
  const { rest } = takeParts(said, clock);
  const named = cutFirst(readHashTags(rest).rest, [CHANGE_END]);
  if (!named) return undefined;
  const left = new Set(named.tokens);
  const verb = new Set(
    rest.tokens
      .filter(({ word }) => word !== "#tag")
      .filter((token) => !left.has(token)),
  );
  const tokens = said.tokens.filter((token) => !verb.has(token));
  return readDated({ ...said, tokens }, clock);
}

/** "Reschedule kar ke jumerat par rakh do": the first verb says nothing that the second does not. */
const FIRST_VERB = rule(
  `(?:ko )?(?:shift|badal|postpone|aage|update|tal|cancel)(?: (?:kar|de))?(?: (?:ke|kar|,|aur))+(?= .* [^ ]+ $)`,
);

const SHOWING = rule(`(?:dikha|bata|suna|dhund)${ASKING}${END}`);

/** "Kal wali meeting cancel kar do": its day only says which one. */
const ENDING = rule(
  `(?:delete|mita|hata|cancel|mukammal|khatam|done|pura)${ASKING}${END}`,
);

/** Changes that need no verb at the end. */
const readBehindVerb = (said: Said, clock: Clock): Intent | undefined =>
  readNote(said) ?? readFavoured(said) ?? readRenameTo(said, clock);

/** "… kar do": what comes before the verb says the change. */
export function readChange(said: Said, context: Context): Intent | undefined {
  const { clock } = context;
  if (has(said, SHOWING)) return undefined;
  const noted = readBehindVerb(said, clock);
  if (noted ?? !has(said, CHANGE_END)) return noted;
  const ranked = readRanked(said, clock);
  const special = readRename(said, clock);
  if (special ?? ranked) return special ?? ranked;
  if (has(said, ENDING)) return undefined;
  const body = cutFirst(said, [CHANGE_END])!;
  return (
    readLate(body, clock) ??
    readRemaining(body, context) ??
    readBulk(body, context) ??
    readMoved(
      asField(withoutCourtesy(cutFirst(body, [FIRST_VERB]) ?? body)),
      clock,
    )
  );
}
