import type { UIMessage } from "ai";
import { isYes } from "../assistant/consent.ts";
import type { TaskStore } from "../tasks/store.ts";
import type { ToolContext } from "../tools/context.ts";
import type { ChatTurn } from "./chat-turn.ts";
import { askedIn, isSame } from "./consent.ts";

/** A clock for the calls of one turn: each comes a millisecond after the one before, so that lists keep their order. */
function ticking(now: Date): () => Date {
  let ticks = 0;
  return () => new Date(now.getTime() + ticks++);
}

/** What the tools of a turn may do; `group` binds its changes together for undo. */
export function toolContext(
  tasks: TaskStore,
  { user, clock, message }: ChatTurn,
  answerBefore: UIMessage | undefined,
  group: string,
): ToolContext {
  const asked = isYes(message, clock) ? askedIn(answerBefore) : [];
  const { timeZone } = clock;
  const tick = ticking(clock.now);
  return {
    ...{ tasks, user, clock },
    actor: {
      ...{ userId: user.id, timeZone, group },
      get now() {
        return tick();
      },
    },
    isConfirmed: (request) => asked.some((one) => isSame(one, request)),
  };
}
