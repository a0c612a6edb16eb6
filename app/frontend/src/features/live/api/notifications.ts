import { request } from "../../../lib/request.ts";
import type { Reminder } from "../reminder.ts";

interface Notifications {
  notifications: Reminder[];
}

/** Reminders that came due while no page was open. */
export async function listUnseen(): Promise<Reminder[]> {
  const { notifications } = await request<Notifications>("/api/notifications");
  return notifications;
}

/** The one of this id and all before it. */
export const markSeen = (upTo: Reminder["id"]) =>
  request<void>("/api/notifications/seen", { method: "POST", body: { upTo } });
