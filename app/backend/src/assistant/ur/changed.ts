import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { matching } from "../match.ts";
import { rule } from "./rule.ts";
import { find, keep, type Said } from "./said.ts";
import { readTarget } from "./target.ts";
import { readUnable } from "./unable.ts";
import { tellingWords } from "./words.ts";

const DATE_CHANGED = rule(
  "(?:ka|ki|ke) (?:tarikh|vaqt|due)(?: (?:ab|bhi|to))*(?: (?:barha|badal|shift|aage|move|postpone|tal|change|extend))(?: (?:ho|hogaya|gaya|kar|kardiya|diya|hai))+(?=(?: (?:,|\\.|!|ab|yar|ji))* $)",
);

/** "The date of … has changed": to what is still to be said. */
function readDateChanged(said: Said): Intent | undefined {
  const found = find(said, DATE_CHANGED);
  const target = found && readTarget(keep(said, 0, found.from));
  return target && { kind: "update", target, changes: {} };
}

const CANCELLED = rule(
  "cancel (?:ho|hogaya|kar|kardiya|karva|karliya)(?: (?:gaya|diya|liya|hai|di))*(?=(?: [^ ]+)? $)",
);

/** "The membership is cancelled" where to cancel it was the task. */
function readCancelled(said: Said, { tasks }: Context): Intent | undefined {
  const found = find(said, CANCELLED);
  const target = found && readTarget(keep(said, 0, found.from));
  if (target?.by !== "words") return undefined;
  const toCancel = tasks.filter(({ title }) => /cancel/i.test(title));
  return matching(toCancel, target.words, tellingWords).length === 1
    ? { kind: "complete", target }
    : undefined;
}

/** What is told of a task, and is neither a completion nor a wish to delete it. */
export const readChanged = (said: Said, context: Context): Intent | undefined =>
  readDateChanged(said) ??
  readCancelled(said, context) ??
  readUnable(said, context);
