import type { Changes, Intent, TaskAction } from "../intent.ts";
import { rule } from "./rule.ts";
import { has, type Said } from "./said.ts";
import { ASKING, ASKING_END } from "./verbs.ts";

type Update = Extract<TaskAction, { kind: "update" }>;

const isCleared = (intent: Intent | undefined): intent is Update =>
  intent?.kind === "update" &&
  (intent.changes.untimed === true ||
    [intent.changes.due, intent.changes.repeat, intent.changes.priority].some(
      (value) => value === null,
    ));

const FIELDS: [string, Changes][] = [
  ["(?:due )?(?:tarikh|due|deadline)", { due: null }],
  ["vaqt", { untimed: true }],
  ["priority", { priority: null }],
  ["(?:repeat|dohrana)", { repeat: null }],
  ["notes?", { notes: null }],
];

const TOO = FIELDS.map(([field, changes]) => ({
  rule: rule(
    `(?<=^ (?:(?:aur|,|us|is|ki|ka) )*)${field}(?: (?:bhi|ko|hata|nikal|khatam|mita|delete|saf))+${ASKING}${ASKING_END}`,
  ),
  changes,
}));

/** "… aur priority bhi", behind "date hata do". */
function alsoCleared(last: Update, said: Said): Update | undefined {
  const changes = TOO.find((one) => has(said, one.rule))?.changes;
  return changes && { ...last, changes: { ...last.changes, ...changes } };
}

const STAYS = new Set(["keep", "retract", "no"]);

/** "Repeat hata do, task rehne do": what else the task has stays as it is. */
export function withCleared(
  before: Intent[],
  said: Said,
  intent: Intent,
): Intent[] | undefined {
  const last = before.at(-1);
  if (!isCleared(last)) return undefined;
  if (STAYS.has(intent.kind)) return before;
  const also = alsoCleared(last, said);
  return also && [...before.slice(0, -1), also];
}
