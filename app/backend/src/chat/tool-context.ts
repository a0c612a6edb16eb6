import type { UIMessage } from "ai";
import { isYes } from "../assistant/consent.ts";
import type { TaskStore } from "../tasks/store.ts";
import type { ToolContext } from "../tools/context.ts";
import type { ChatTurn } from "./chat-turn.ts";
import { askedIn, isSame } from "./consent.ts";

/** What the tools of a turn may do; `group` binds its changes together for undo. */
export function toolContext(
  tasks: TaskStore,
  { user, clock, message }: ChatTurn,
  answerBefore: UIMessage | undefined,
  group: string,
): ToolContext {
  const asked = isYes(message, clock) ? askedIn(answerBefore) : [];
  const { timeZone, now } = clock;
  return {
    ...{ tasks, user, clock },
    actor: { userId: user.id, timeZone, group, now },
    isConfirmed: (request) => asked.some((one) => isSame(one, request)),
  };
}
