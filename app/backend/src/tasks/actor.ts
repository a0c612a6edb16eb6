/** For whom a task is changed. The id is the session's, never a client's word. */
export interface Actor {
  userId: string;
  /** IANA name: days and repeats are the person's own. */
  timeZone: string;
  /** Changes that one undo takes back together; a UUID. */
  group?: string;
}
