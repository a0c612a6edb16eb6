import type { ChatRequest, Language, Me } from "@todo-chat/contract";
import type { Clock } from "../assistant/clock.ts";

/** One message of a person, with when and where it was said. */
export interface ChatTurn extends Omit<ChatRequest, "timeZone" | "language"> {
  user: Me;
  clock: Clock;
  /** Of the answer, when the message does not show one. */
  language: Language;
}
