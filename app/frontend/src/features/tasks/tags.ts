import { TAG_PATTERN } from "@todo-chat/contract";

const same = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

/** Words of a line, with or without `#`, each once. */
export function tagsIn(line: string): string[] {
  const words = line
    .split(/[\s,،]+/)
    .map((word) => word.replace(/^#/, ""))
    .filter(Boolean);
  return words.filter(
    (word, index) => words.findIndex((other) => same(word, other)) === index,
  );
}

export const lineOf = (tags: readonly string[]): string => tags.join(" ");

export const hasTag = (line: string, tag: string): boolean =>
  tagsIn(line).some((one) => same(one, tag));

/** The line with the tag, or without it where it has it. */
export function toggleTag(line: string, tag: string): string {
  const tags = tagsIn(line);
  return lineOf(
    hasTag(line, tag) ? tags.filter((one) => !same(one, tag)) : [...tags, tag],
  );
}

/** The first word that can't be a tag. */
export const badTagIn = (line: string): string | undefined =>
  tagsIn(line).find((word) => !TAG_PATTERN.test(word));

/** Tags that all of the tasks have. */
export function commonTags(tasks: readonly { tags: string[] }[]): string[] {
  const [first, ...rest] = tasks;
  return (first?.tags ?? []).filter((tag) =>
    rest.every(({ tags }) => tags.some((other) => same(tag, other))),
  );
}
