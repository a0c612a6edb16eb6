import { z } from "zod";
import { TaskSchema } from "./task.ts";

/** A reminder that has come due; also the data of a `reminder` event. */
export const NotificationSchema = z.object({
  id: z.int(),
  task: TaskSchema,
  remindAt: z.iso.datetime(),
});

/** GET /api/notifications: the unseen ones of open tasks, latest first. */
export const NotificationListSchema = z.object({
  notifications: z.array(NotificationSchema),
});

/** POST /api/notifications/seen: the one of this id and all before it. */
export const MarkSeenSchema = z.object({
  upTo: z
    .int({ error: "Give the id of a notification" })
    .min(1, "Give the id of a notification"),
});

export type Notification = z.infer<typeof NotificationSchema>;
