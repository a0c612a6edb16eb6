import type { Task } from "@todo-chat/contract";
import { find, keep, written, cutOut, type Said } from "./said.ts";
import { rule } from "./rule.ts";
import { unquote } from "./tidy.ts";
import { tellingWords } from "./words.ts";

const HASH = rule(
  "#tag(?: (?:ka|ki|ke|vala))?(?: tag(?: (?:ke sath|laga|kar|do|de|kardo))*)?",
);
const NAMED = rule(
  "tag(?: (?:hai|:|ka naam))?(?: :)? (?!(?:bhi|laga|lagana|hata|kar|kardo|do|de|ke|ka|ki|vala|nikal|mita|delete) )(?<tag>[^ #,.:]+)(?: (?:ke sath|laga|do|kardo|kar|hai|rakh))*",
);
const NAMED_AFTER = rule(
  "tag (?:add|laga|dal|rakh)(?: (?:kar|kardo|karna|do|de))* (?::)?(?<tag>[^ #,.:]+)(?= $)",
);
/** "Rashan lana tag ghar": what stands last is the tag. */
const NAMED_LAST = rule(
  "tag(?: :)? (?!(?:bhi|laga|lagana|hata|kar|kardo|do|de|ke|ka|ki|ko|vala|nikal|mita|delete|hai|add|dal|rakh|kaam|se|par|mein|dikha) )(?<tag>[^ #,.:?]+)(?= $)",
);
const NAMED_BEFORE = rule(
  "(?<tag>(?!(?:is|us|in|un|ise|use|ye|vo|it|mein|par|ko|ka|ki|ke|se|1|ye|kaun|kuch|bhi|naya|hai|aur|tag|,) )[^ ,.:]+)(?: (?:ka|ke|vala))? tag(?: (?:ke sath|laga|do|kardo|kar|hai|bhi))*",
);

/** The tag of a task that words are: "ghar" of "ghar wale kaam". */
export const tagNamed = (words: string, tasks: Task[]): string | undefined => {
  const sound = tellingWords(words).join(" ");
  return tasks
    .flatMap(({ tags }) => tags)
    .find((tag) => tellingWords(tag).join(" ") === sound);
};

const bare = (word: string): string => unquote(word).replace(/^#/, "");

/** Reads and cuts out "#ghar". */
export function readHashTags(said: Said): { tags: string[]; rest: Said } {
  const found = find(said, HASH);
  if (!found) return { tags: [], rest: said };
  const tag = bare(written(keep(said, found.from, found.from + 1)));
  const others = readHashTags(cutOut(said, found));
  return { tags: [tag, ...others.tags], rest: others.rest };
}

/** Also "ghar ka tag", "tag ghar": where tags are what it is about. */
export function readTags(said: Said): { tags: string[]; rest: Said } {
  const hashed = readHashTags(said);
  if (hashed.tags.length > 0) return hashed;
  const after = find(said, NAMED_AFTER) ?? find(said, NAMED_LAST);
  const before = after ? undefined : find(said, NAMED_BEFORE);
  const found = after ?? before ?? find(said, NAMED);
  if (!found) return hashed;
  const words = keep(said, found.from, found.until).tokens;
  const token = before
    ? words[0]
    : words.find(({ word }) => word === found.groups["tag"]);
  const tag = token ? bare(said.text.slice(token.from, token.until)) : "";
  return { tags: tag ? [tag] : [], rest: cutOut(said, found) };
}
