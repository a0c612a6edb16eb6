import type { BulkChange, Me } from "@todo-chat/contract";
import type { Clock } from "../assistant/clock.ts";
import type { Actor } from "../tasks/actor.ts";
import type { TaskStore } from "../tasks/store.ts";

/** What is done only after the person's yes. */
export type Request =
  { tool: "delete_task"; id: string } | ({ tool: "change_tasks" } & BulkChange);

/** For whom and when tools are called. */
export interface ToolContext {
  tasks: TaskStore;
  /** From the session. No tool takes a person as an input. */
  user: Me;
  actor: Actor;
  clock: Clock;
  /** Whether the person has said yes to exactly this. */
  isConfirmed: (request: Request) => boolean;
}
