import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { TASKS_KEY } from "../tasks/api/list-tasks.ts";
import { listUnseen } from "./api/notifications.ts";
import { listenToEvents } from "./event-stream.ts";
import { tellSaid } from "./said-elsewhere.ts";
import { showReminder } from "./show-reminder.ts";

/**
 * The server ends a stream each minute. What was said since a shorter break it tells
 * in the next one; conversations are asked for again only after a longer one.
 */
const STILL_TOLD_MS = 5_000;

async function showUnseen() {
  // Without an answer there is nothing to show; the stream tries again.
  const unseen = await listUnseen().catch(() => []);
  for (const reminder of unseen) showReminder(reminder);
}

/** Keeps lists and conversations fresh and shows reminders, for as long as it stands. */
export function LiveEvents() {
  const queryClient = useQueryClient();
  useEffect(() => {
    const refresh = () =>
      void queryClient.invalidateQueries({ queryKey: TASKS_KEY });
    void showUnseen();
    return listenToEvents({
      onReminder: showReminder,
      onTasksChanged: refresh,
      onSaid: tellSaid,
      onGap: (awayMs) => {
        refresh();
        if (awayMs > STILL_TOLD_MS) tellSaid();
        void showUnseen();
      },
    });
  }, [queryClient]);
  return null;
}
