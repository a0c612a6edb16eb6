import type { Clock } from "./clock.ts";
import { readMessage, writingOfMessage } from "./languages.ts";

/** Whether a message says yes, whatever else it asks for, in any language. */
export function isYes(message: string, clock: Clock): boolean {
  const writing = writingOfMessage(message, "en");
  const context = { clock, tasks: [] };
  const { intents } = readMessage(message, writing, context);
  return intents[0]!.kind === "yes";
}
