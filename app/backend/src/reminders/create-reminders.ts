import type { Database } from "../db/database.ts";
import { Live } from "../live/live.ts";
import type { Log } from "../log.ts";
import { NotificationStore } from "../notifications/store.ts";
import { TaskStore } from "../tasks/store.ts";
import { ReminderWorker } from "./worker.ts";

/** The tasks, and what follows from their changes. */
export function createReminders(database: Database, log: Log) {
  const notifications = new NotificationStore(database);
  const live = new Live(database, notifications);
  const tasks = new TaskStore(database, (userId, changed) => {
    live.tellTasks(userId);
    reminders.notice(changed);
  });
  const onFired = (ids: number[]) => live.remind(ids);
  const reminders = new ReminderWorker({ database, tasks, onFired, log });
  return { tasks, notifications, live, reminders };
}
