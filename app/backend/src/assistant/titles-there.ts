import type { Task } from "@todo-chat/contract";
import type { Intent } from "./intent.ts";

/** A message in which titles stand in quotation marks that its writer left out. */
export interface Quoted {
  text: string;
  titles: string[];
}

const ESCAPED = /[.*+?^${}()|[\]\\]/g;
const LETTER = "[\\p{L}\\p{N}\"“”'’]";

const within = (title: string): RegExp =>
  new RegExp(
    `(?<!${LETTER})${title.replace(ESCAPED, "\\$&")}(?!${LETTER})`,
    "iu",
  );

/** Single words say too little to be known for a title. */
const isTitle = (title: string): boolean =>
  /\S\s+\S/.test(title) && !title.includes('"');

const same = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

/** Read by itself, it is an order, or says when. */
function misleads(title: string, read: (said: string) => Intent[]): boolean {
  const [only, ...others] = read(title);
  if (!only || others.length > 0) return true;
  if (only.kind === "unknown") return false;
  if (only.kind === "choose") return only.target.by !== "words";
  if (only.kind !== "add") return true;
  const { title: own, ...more } = only.task;
  return wordsIn(own) !== wordsIn(title) || Object.values(more).some(Boolean);
}

/** Each is read for itself, which takes its time. */
const MOST = 12;

/** The titles that stand in a message as they are, the longest first. */
function titlesIn(message: string, tasks: Task[]): string[] {
  const said = message.toLowerCase();
  const titles = new Set(tasks.map(({ title }) => title.trim()));
  return [...titles]
    .filter((title) => said.includes(title.toLowerCase()))
    .filter((title) => isTitle(title) && !same(title, message))
    .filter((title) => within(title).test(message))
    .sort((one, other) => other.length - one.length)
    .slice(0, MOST);
}

/**
 * "Cancel netflix is done": titles that would be read as an order or a date are
 * put in quotation marks, as a careful writer would have done.
 */
export function quoteTitles(
  message: string,
  tasks: Task[],
  read: (said: string) => Intent[],
): Quoted {
  const quoted: Quoted = { text: message, titles: [] };
  for (const title of titlesIn(message, tasks)) {
    const [found] = within(title).exec(quoted.text) ?? [];
    if (!found || !misleads(title, read)) continue;
    quoted.text = quoted.text.replace(within(title), () => `"${found}"`);
    quoted.titles.push(found);
  }
  return quoted;
}

/** What is said of them, which tells the language that a message is in. */
export const withoutTitles = (message: string, tasks: Task[]): string =>
  titlesIn(message, tasks).reduce(
    (text, title) => text.replace(within(title), " "),
    message,
  );

/** The same without those quotation marks. */
export function unquoted<T>(value: T, titles: string[]): T {
  if (typeof value === "string")
    return titles.reduce<string>(
      (text, title) => text.replaceAll(`"${title}"`, () => title),
      value,
    ) as T;
  if (Array.isArray(value))
    return value.map((item: unknown) => unquoted(item, titles)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, unquoted(item, titles)]),
  ) as T;
}
