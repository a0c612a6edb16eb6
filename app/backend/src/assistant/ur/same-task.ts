import type { Task } from "@todo-chat/contract";
import { rule } from "./rule.ts";
import { written, type Said } from "./said.ts";
import { cutFirst } from "./tidy.ts";
import { tellingWords } from "./words.ts";

const sorted = (text: string): string =>
  [...new Set(tellingWords(text))].sort().join(" ");

/** The open task of that title; one within it, where one date is said in the place of another. */
export function sameTask(
  title: string,
  tasks: Task[],
  isContrast: boolean,
): Task | undefined {
  const open = tasks.filter(({ done }) => !done);
  const same = open.find((task) => sorted(task.title) === sorted(title));
  if (same || !isContrast) return same;
  const said = new Set(tellingWords(title));
  const within = open.filter((task) =>
    tellingWords(task.title).every((word) => said.has(word)),
  );
  return within.length === 1 ? within[0] : undefined;
}

/** "Injection lagwana hai", of the task "injection". */
const TO_DO = rule(
  "(?<=[^ ] )(?:(?:ko|hi|bhi|mukammal|khatam|pura) )*(?:(?:karna|karva|lena|dena|jana|[^ ]{2,}(?:na|ni|ne|ny|نا|نی|نے))(?: (?:hai|hota hai|ho hai|parega))?|hoga)(?=(?: [,.!])* $)",
);

/** "Kameti deni hoti hai", of the task "kameti dena". */
const USUALLY = rule("(?:hota|ho) hai(?=(?: [,.!])* $)");

/** The task that is named as what is to be done, or is done time and again. */
export const sameDeed = (said: Said, tasks: Task[]): Task | undefined =>
  [TO_DO, USUALLY]
    .map((one) => cutFirst(said, [one]))
    .map((named) => named && sameTask(written(named), tasks, false))
    .find(Boolean);

/** "Gift wala Sunday tak chahiye". */
export const NEEDED = rule(
  "(?<=vala )(?:(?:ho|[^ ]{2,}(?:na|ni|ne|ny|نا|نی|نے)) )?(?:chahiye|hai|hoga|parega)(?=(?: [,.!])* $)",
);
