import { firstDay } from "../../tasks/recurrence.ts";
import type { Clock } from "../clock.ts";
import type { Changes, Intent } from "../intent.ts";
import {
  readShift,
  toWhen,
  withoutOldDate,
  withoutOldNumber,
} from "./moved.ts";
import { dueAs, takeOwnDate } from "./own-date.ts";
import { takeParts, takeUntil, type Parts } from "./parts.ts";
import { readRanks } from "./priority.ts";
import { rule } from "./rule.ts";
import { has, type Said } from "./said.ts";
import { readTags } from "./tags.ts";
import { toTarget } from "./target.ts";
import { cutFirst } from "./tidy.ts";

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
