import { showToast } from "../../components/toasts/toast-store.ts";
import { i18n } from "../../i18n/i18n.ts";
import { markSeen } from "./api/notifications.ts";
import type { Reminder } from "./reminder.ts";
import { notifySystem } from "./system-notification.ts";

const shown = new Set<Reminder["id"]>();

/** Once each, however often the server tells it. */
export function showReminder({ id, task }: Reminder): void {
  if (shown.has(id)) return;
  shown.add(id);
  const title = i18n.t("app:reminder");
  showToast({
    tone: "news",
    text: i18n.t("app:reminderOf", { title: task.title }),
    stays: true,
    // Unseen reminders are told again with the next visit.
    onClose: () => void markSeen(id).catch(() => undefined),
  });
  void notifySystem({ title, body: task.title, tag: `reminder-${id}` });
}
