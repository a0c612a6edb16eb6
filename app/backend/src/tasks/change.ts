import type { Task } from "@todo-chat/contract";
import type { Database } from "../db/database.ts";
import type { Transaction } from "./changes.ts";

/** Is told of changes once they are there, with the tasks as they are then. */
export type ChangeListener = (userId: string, tasks: Task[]) => void;

/** Runs changes in a transaction each; `tasksOf` is undefined when nothing changed. */
export const createChange =
  (database: Database, onChanged: ChangeListener) =>
  async <T>(
    userId: string,
    change: (transaction: Transaction) => Promise<T>,
    tasksOf: (result: T) => Task[] | undefined,
  ): Promise<T> => {
    const result = await database.transaction(change);
    const changed = tasksOf(result);
    if (changed) onChanged(userId, changed);
    return result;
  };
