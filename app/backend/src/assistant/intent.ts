import type { CreateTask, ToolInputs, UpdateTask } from "@todo-chat/contract";
import type { z } from "zod";

/** Which task is meant: a number in the list last shown, or part of a title. */
export type Target =
  | { by: "number"; number: number }
  | { by: "words"; words: string }
  | { by: "id"; id: string };

export type ListFilter = z.input<typeof ToolInputs.list_tasks>;

export type TaskAction =
  | { kind: "complete"; target: Target }
  | { kind: "update"; target: Target; changes: UpdateTask }
  | { kind: "delete"; target: Target };

/** What a message asks for, whatever its language. */
export type Intent =
  | TaskAction
  | { kind: "add"; task: CreateTask }
  | { kind: "list"; filter: ListFilter }
  | { kind: "yes" }
  | { kind: "no" }
  | { kind: "choose"; number: number }
  | { kind: "help" }
  | { kind: "greet" }
  | { kind: "thank" }
  | { kind: "nameless"; verb: "add" | "change" }
  | { kind: "too-long" }
  | { kind: "too-many" }
  | { kind: "unknown" };
