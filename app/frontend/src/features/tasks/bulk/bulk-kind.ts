/** What can be done with many tasks at once: one action, or one field for all. */
export type BulkKind =
  "complete" | "reopen" | "delete" | "priority" | "tags" | "due";
