import { mkdirSync } from "node:fs";
import { join } from "node:path";
import envPaths from "env-paths";

const root =
  process.env["TODO_CHAT_CACHE"] ?? envPaths("todo-chat", { suffix: "" }).cache;

/** A folder of the cache that all checkouts of a user share; made if missing. */
export function cacheFolder(...names: string[]): string {
  const folder = join(root, ...names);
  mkdirSync(folder, { recursive: true });
  return folder;
}
