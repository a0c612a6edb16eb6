import type { Task } from "@todo-chat/contract";

/** Case and number are no part of what is looked for. */
const FORM = /(?<=[\u0600-\u06ff]{2})(?:وں|یں|ے|ی|ا|ہ)$/u;

const holds = (words: string[], { title }: Task): boolean =>
  words.every((word) => title.includes(word));

/** The words as the tasks have them: "جوتوں" is found as "جوتے". */
export function searched(subject: string, tasks: Task[]): string {
  const words = subject.split(" ");
  const stems = words.map((word) => word.replace(FORM, ""));
  const isThere = tasks.some((task) => holds(words, task));
  const isAlike = tasks.some((task) => holds(stems, task));
  return !isThere && isAlike ? stems.join(" ") : subject;
}
