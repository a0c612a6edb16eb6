import { textOf, type AssistantMessage } from "../assistant-message.ts";

/**
 * The server's messages, and after them what was said last if it did not get
 * there: a new message, or an earlier one in other words.
 */
export function mergeStored(
  stored: AssistantMessage[],
  shown: AssistantMessage[],
): AssistantMessage[] {
  const said = shown.findLast(({ role }) => role === "user");
  if (!said) return stored;
  const place = stored.findIndex(({ id }) => id === said.id);
  const known = stored[place];
  if (known && textOf(known) === textOf(said)) return stored;
  return [...(known ? stored.slice(0, place) : stored), said];
}
