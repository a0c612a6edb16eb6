import type { Me } from "@todo-chat/contract";

/** For whom a task is changed. The id is the session's, never a client's word. */
export interface Actor {
  userId: string;
  /** IANA name: days and repeats are the person's own. */
  timeZone: string;
  /** Changes that one undo takes back together; a UUID. */
  group?: string;
  /** When the change happens, if not at this moment. */
  now?: Date;
}

const DEFAULT_ZONE = "UTC";

/** The person of a request; a device may name another zone than the profile. */
export const actorOf = (
  { id, timeZone }: Pick<Me, "id" | "timeZone">,
  ofDevice?: string,
): Actor => ({ userId: id, timeZone: ofDevice ?? timeZone ?? DEFAULT_ZONE });
