import { MESSAGE_MAX } from "@todo-chat/contract";

/** What stood in the field already, and what was said after it. */
export function dictated(before: string, said: string): string {
  const parts = [before.trim(), said.trim()].filter(Boolean);
  return parts.join(" ").slice(0, MESSAGE_MAX);
}
