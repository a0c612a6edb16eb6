import type { Task } from "@todo-chat/contract";
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
