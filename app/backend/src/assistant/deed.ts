import type { CreateTask, Task } from "@todo-chat/contract";
import type { Intent, TaskAction } from "./intent.ts";
import type { Call } from "./step.ts";

interface Counting {
  /** The list in which a number that was said counts. */
  counted?: Task[];
}

/** One thing to do: tools to call, or something to say at once. */
export type Deed = Counting &
  (
    | { do: "call"; calls: Call[]; intent: Intent }
    | {
        do: "say";
        text: string;
        choice?: Choice;
        /** What was wanted: it may have been done since. */
        intent?: Intent;
        /** The tasks that it tells of. */
        about?: Task[];
        /** What it asks a title for. */
        wanted?: Omit<CreateTask, "title">;
      }
  );

/** A "which one?": the action waits for the person's choice. */
export interface Choice {
  action: TaskAction;
  tasks: Task[];
}

export const sayIt = (text: string): Deed => ({ do: "say", text });
