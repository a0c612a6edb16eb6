import type { CreateTask, Task } from "@todo-chat/contract";
import { whenOf } from "./due.ts";
import type { Changes } from "./intent.ts";

/**
 * "No, the electricity one": the words take the place of those before the word
 * that both end in. Undefined when the title has no such word.
 */
export function inPlace(title: string, words: string): string | undefined {
  const own = title.split(" ");
  const said = words.split(" ");
  const at = own.indexOf(said.at(-1)!);
  const from = at - said.length + 1;
  if (said.length < 2 || from < 0) return undefined;
  return [...own.slice(0, from), ...said, ...own.slice(at + 1)].join(" ");
}

/**
 * "Father, too", after "call mother": the words with what follows the word that
 * both share. Undefined when they share none, or nothing follows it.
 */
export function alsoTitle(title: string, words: string): string | undefined {
  const own = title.split(" ");
  const rest = own.slice(own.indexOf(words.split(" ").at(-1)!) + 1);
  return rest.length > 0 && rest.length < own.length
    ? [words, ...rest].join(" ")
    : undefined;
}

/** What makes a task the one that it was corrected to. */
export const asCorrected = (task: Task, { title, due, priority }: CreateTask) =>
  ({
    title,
    ...(due && due !== task.due && { when: whenOf(due) }),
    ...(priority && { priority }),
  }) satisfies Changes;
