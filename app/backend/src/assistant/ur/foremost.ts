import type { Task } from "@todo-chat/contract";
import type { Intent } from "../intent.ts";
import { rule } from "./rule.ts";
import { has, type Said } from "./said.ts";

/** "Sab se pehli tareekh kis ki hai", "sab se nazdeek deadline". */
const EARLIEST = rule(
  "sab se (?:pehla|nazdeek|nazdik|qareeb|karib|qarib|jaldi|نزدیک|قریب)(?: (?:vala|ki|ka))* (?:tarikh|due|vaqt)",
);
/** "Sab se zyada zaroori kaun sa hai". */
const FOREMOST = rule("sab se (?:high )?(?:zaruri|aham|fori)");
const WHICH_ONE = rule("kaun|kya|kis");

/** What is due first, or matters most. */
export function readForemost(said: Said, tasks: Task[]): Intent | undefined {
  if (!has(said, WHICH_ONE)) return undefined;
  if (has(said, EARLIEST)) return { kind: "list", filter: {}, ask: "next" };
  const isRanked = tasks.some(
    ({ done, priority }) => !done && priority === "high",
  );
  return has(said, FOREMOST) && isRanked
    ? { kind: "list", filter: { priority: "high" } }
    : undefined;
}

const COUNT = rule("kitna");
const NEXT = rule(
  "agla (?:due|deadline)|(?:sab se )?(?:pehla|agla) (?:kya|kaam kya|kaun|kaam kaun)(?: sa)?(?: karna| karun| kaam)?|kaun sa kaam sab se pehla",
);

/** How many, or what comes first. */
export function askOf(said: Said): { ask?: "count" | "next" } {
  if (has(said, COUNT)) return { ask: "count" };
  return has(said, NEXT) ? { ask: "next" } : {};
}
