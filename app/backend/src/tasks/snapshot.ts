import type { Task } from "@todo-chat/contract";
import { desc, notInArray, sql } from "drizzle-orm";
import type { Database } from "../db/database.ts";
import { tasks, type TaskRow } from "../db/schema.ts";
import { inTitle, matches, type TaskFilter } from "./filters.ts";
import { ownedBy, selectTasks } from "./queries.ts";
import { toTask } from "./row.ts";
import { orderOf } from "./sorts.ts";

/** What is read in any case. */
const LATEST = 1_000;
/** How many older ones may be added, for as many words. */
const MENTIONED = 100;
const WORDS = 20;
const WORD = /[\p{L}\p{M}\p{N}]{3,}/gu;

const wordsOf = (text: string): string[] =>
  [...new Set(text.toLowerCase().match(WORD))].slice(0, WORDS);

async function latest(database: Database, userId: string): Promise<TaskRow[]> {
  const look = (status: TaskFilter["status"], limit: number) => {
    const where = ownedBy(userId, matches({ status }));
    return selectTasks(database, where, orderOf("newest"), limit);
  };
  const open = await look("open", LATEST);
  const room = LATEST - open.length;
  return room > 0 ? [...open, ...(await look("done", room))] : open;
}

/** Those first whose titles have most of the words. */
function mentioned(
  database: Database,
  userId: string,
  words: string[],
  known: TaskRow[],
): Promise<TaskRow[]> {
  const hits = words.map(inTitle);
  const count = sql.join(
    hits.map((hit) => sql`(${hit})::int`),
    sql` + `,
  );
  const unknown = notInArray(
    tasks.id,
    known.map(({ id }) => id),
  );
  const order = [desc(count), ...orderOf("newest")];
  // One look at a title for all words; what they are of is safe in a pattern.
  const any = sql`${tasks.title} ~* ${words.join("|")}`;
  const where = ownedBy(userId, any, unknown);
  return selectTasks(database, where, order, MENTIONED);
}

/**
 * What the built-in assistant reads: open tasks first, the newest of each first, and of
 * those that are too many the ones that a message may speak of.
 */
export async function snapshotOf(
  database: Database,
  userId: string,
  message: string,
): Promise<Task[]> {
  const rows = await latest(database, userId);
  const words = wordsOf(message);
  if (rows.length < LATEST || words.length === 0) return rows.map(toTask);
  const older = await mentioned(database, userId, words, rows);
  return [...rows, ...older].map(toTask);
}
